/** What stands close to an appeal, or looks like one, and is the story's or the page's. */
import { expect, test } from 'vitest';
import { findAppeals } from '../../src/appeals/find-appeals.ts';
import { lookThrough } from '../support/appeals.ts';

const told = [
  'The ferry to the northern islands stayed in port for a third day on Thursday as winds of more than 90 kilometres an hour swept the strait.',
  'Harbour master Ingrid Solheim said the crossing would not reopen before Saturday, and warned freight companies to make other plans.',
  'Shops on the two largest islands have begun to ration milk and bread, according to the regional council, which met late on Wednesday.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const form = '<form><input type="email" placeholder="Your email"><button>Subscribe</button></form>';
const letter = `<div class="newsletter"><p>The Strait’s weekly letter, free in your inbox.</p>${form}</div>`;

async function folded(html: string): Promise<string[]> {
  document.body.innerHTML = html;
  const { appeals } = await findAppeals(document.body, lookThrough);
  return appeals.map(({ text }) => text);
}

test('a brief of short sentences with a form in it keeps its sentences', async () => {
  const brief = [
    'The quay was closed on Monday.',
    'Three boats were damaged, the harbour office said.',
    'Nobody was hurt.',
    'The mayor will speak at noon.',
  ];
  const [found = '', ...more] = await folded(
    `<article><h1>Quay closed after storm</h1>${paragraphs(brief)}${letter}</article>`,
  );
  expect(more).toEqual([]);
  expect(found).toContain('weekly letter');
  for (const sentence of brief) expect(found).not.toContain(sentence);
});

test('short sentences before and after an appeal stay', async () => {
  const found = await folded(
    `<article>${paragraphs(told)}<p>The last boat left on Monday at noon.</p>${letter}<p>The next one is due on Friday.</p>${paragraphs(told)}</article>`,
  );
  expect(found).toHaveLength(1);
  expect(found.join()).not.toMatch(/last boat|next one/);
});

test('an article that is called after its newsletter is no newsletter box', async () => {
  const found = await folded(
    `<article class="newsletter-post"><h1>Nine years of wind</h1><div>By Ane Holm</div>${paragraphs(told)}${letter}${paragraphs(told)}</article>`,
  );
  expect(found).toHaveLength(1);
  expect(found.join()).not.toMatch(/Nine years|Ane Holm|ferry/);
});

test('the title of a story about newsletters stays', async () => {
  const found = await folded(
    `<article><h1>The best newsletters of the islands, compared</h1><div>Ane Holm, 4 min read</div>${paragraphs(told)}</article>`,
  );
  expect(found).toEqual([]);
});

test('what another paper asks of its readers stays in the quotation', async () => {
  const quoted =
    '<blockquote>We are independent and answer to nobody but you. Become a member today and keep local news alive.</blockquote>';
  expect(
    await folded(
      `<article>${paragraphs(told)}${quoted}<p>So it says on the door of a rival in the next county.</p>${paragraphs(told)}</article>`,
    ),
  ).toEqual([]);
});
