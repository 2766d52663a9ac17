/** What stands close to an appeal, or looks like one, and is the story's or the page's. */
import { expect, test } from 'vitest';
import { foldedOn } from '../support/appeals.ts';
import { ferryStory } from '../support/ferry-story.ts';

const told = ferryStory.slice(0, 3);
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const form = '<form><input type="email" placeholder="Your email"><button>Subscribe</button></form>';
const letter = `<div class="newsletter"><p>The Strait’s weekly letter, free in your inbox.</p>${form}</div>`;

const folded = async (html: string) => (await foldedOn(html)).map(({ text }) => text);

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

test('short sentences between two appeals stay, and both are found', async () => {
  const channel =
    '<p>Our WhatsApp channel has the boats as they leave. <a href="https://whatsapp.com/channel/1">Join us on WhatsApp</a>.</p>';
  const found = await folded(
    `<article>${paragraphs(told)}${letter}<p>The last boat left on Monday at noon, said the harbour office.</p><p>The next one is due on Friday, and is sold out.</p>${channel}${paragraphs(told)}</article>`,
  );
  expect(found).toHaveLength(2);
  expect(found.join()).not.toMatch(/last boat|next one/);
});

test('the menu beside a form stays', async () => {
  const links = ['About us', 'Jobs on the quay', 'Our code', 'Tide tables', 'Terms'];
  const menu = links.map((text) => `<li><a href="/page">${text}</a></li>`).join('');
  const found = await folded(
    `<article>${paragraphs(told)}</article><div>${letter}<ul>${menu}</ul></div>`,
  );
  expect(found).toHaveLength(1);
  expect(found.join()).not.toMatch(/Jobs|Tide/);
});

test.each([
  [
    'an app in a review of apps',
    '<h3>Gullwatch</h3><p>It knows your gulls by their cry.</p><a href="https://apps.apple.com/app/gullwatch">App Store</a>',
  ],
  [
    'a charity in a list of charities',
    '<h3>Lifeboat Aid</h3><p>Runs two kitchens and a clinic.</p><p><a href="https://lifeboat.example/donate">Donate</a></p>',
  ],
])('%s stays', async (_, block) => {
  expect(
    await folded(`<article>${paragraphs(told)}<div>${block}</div>${paragraphs(told)}</article>`),
  ).toEqual([]);
});

test('a form for a friend’s address stays', async () => {
  const forward =
    '<form><label>Your friend’s address</label><input type="email"><label>Yours</label><input type="email"><button>Send</button></form>';
  expect(
    await folded(
      `<article>${paragraphs(told)}<div><h4>Email this page</h4>${forward}</div></article>`,
    ),
  ).toEqual([]);
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

test.each([
  [
    'a long paragraph',
    '<p>Divers found the wreck on Tuesday after a search of nine days, and the harbour master closed the channel. Two men are missing. Their families have been told.</p>',
  ],
  [
    'a short one',
    '<p>The wreck lies in the mouth of the channel, where two ferries ran aground in the spring.</p>',
  ],
  [
    'two of them',
    '<p>Divers found the wreck on Tuesday after nine days.</p><p>Two men are missing, and their families know.</p>',
  ],
])('%s in one box with a form stays', async (_, sentences) => {
  const found = await folded(
    `<article>${paragraphs(told)}<div>${sentences}${form}</div>${paragraphs(told)}</article>`,
  );
  expect(found.join()).not.toMatch(/wreck|missing/);
});

test('a paragraph in one box with a plea stays', async () => {
  const plea =
    '<p>Support our journalism with a donation today.</p><a class="btn" href="/donate">Donate</a>';
  const found = await folded(
    `<article>${paragraphs(told)}<div><p>The wreck lies in the mouth of the channel, where two ferries ran aground in the spring of last year.</p>${plea}</div>${paragraphs(told)}</article>`,
  );
  expect(found.join()).not.toContain('wreck');
});

test('a brief in one box with a form stays, and its title', async () => {
  const found = await folded(
    `<main>${paragraphs(told)}<article><h1>Ferry back in service</h1><p>The ferry left at noon.</p><p>It was full.</p>${form}</article></main>`,
  );
  expect(found.join()).not.toMatch(/Ferry back|at noon|was full/);
});

test.each([
  'Patients can see their results in the NHS app.',
  'Police hope to find evidence on Signal.',
  'The focus is on Google.',
  'Will you stand again?',
  'Will you be at the harbour on Sunday when the ferry comes back?',
  'He refused to read the text.',
  'Power cuts hit state media',
  'She keeps it going with pies.',
  'He had to buy the staff a boat.',
  'They meet every Thursday.',
  'Practice is at six, every Thursday.',
  'The club takes no money from the city.',
  'The pool is owned by its members.',
  'The holiday sale ends on Sunday.',
  'We will send you back, the officer told them.',
  'Die Feuerwehr braucht Unterstützung.',
  'Rejoignez le quai avant midi.',
  'El club es sostenido por sus socios.',
  'Ей нужна помощь.',
  'La búsqueda sigue. Su hermano lo contó en Facebook.',
  'O acordo entre as partes falhou. Ele escreveu no Twitter.',
])('“%s” is a story’s', async (sentence) => {
  const block = `<div><p>${sentence}</p><p>${sentence}</p></div>`;
  expect(await folded(`<article>${paragraphs(told)}${block}${paragraphs(told)}</article>`)).toEqual(
    [],
  );
});
