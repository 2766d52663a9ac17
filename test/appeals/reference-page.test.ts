import { describe, expect, test } from 'vitest';
import { findAppeals } from '../../src/appeals/find-appeals.ts';
import { foldAppeals } from '../../src/appeals/index.ts';
import { lookThrough } from '../support/appeals.ts';
import { hasReference, readReference } from '../support/reference.ts';

const FIRST = 'A Message from The Moscow Times:';
const LAST = 'Remind me later.';

const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The page's text in the markups that sites use. */
const markups: Record<string, (story: string[], appeal: string[]) => string> = {
  'flat among the paragraphs': (story, appeal) =>
    `<article>${paragraphs([...story, ...appeal])}</article>`,
  'in an element of its own': (story, appeal) =>
    `<main><div>${paragraphs(story)}<div class="x1">${paragraphs(appeal)}</div></div></main>`,
  'in an aside with buttons': (story, appeal) =>
    `<article>${paragraphs(story)}</article><aside>${paragraphs(appeal.slice(0, -3))}<button>${appeal.at(-3)}</button><div>${appeal.at(-2)}</div><a href="#">${appeal.at(-1)}</a></aside>`,
  'with line breaks in one div': (story, appeal) =>
    `<div>${[...story, ...appeal].join('<br>\n')}</div>`,
  'with empty lines in one div': (story, appeal) =>
    `<div><span>${story[0]}</span><br><br>${[...story.slice(1), ...appeal].join('<br><br>')}<br></div>`,
  'in a dialogue': (story, appeal) =>
    `<div>${paragraphs(story)}</div><div role="dialog" aria-modal="true">${paragraphs(appeal)}</div>`,
  'each paragraph in a div of its own': (story, appeal) =>
    `<section>${[...story, ...appeal].map((line) => `<div><p>${line}</p></div>`).join('')}</section>`,
  'before the rest of the story': (story, appeal) =>
    `<article>${paragraphs([...story.slice(0, 4), ...appeal, ...story.slice(4)])}</article>`,
};

describe.skipIf(!hasReference)('the reference page (skipped where its text is not at hand)', () => {
  const { article: story, appeal } = hasReference ? readReference() : { article: [], appeal: [] };

  test.each(Object.entries(markups))(
    '%s: all of the appeal is folded, and nothing else',
    async (_, pour) => {
      document.body.innerHTML = pour(story.map(escaped), appeal.map(escaped));
      const { appeals: found } = await findAppeals(document.body, lookThrough);
      expect(found.map(({ kind, text }) => [kind, text])).toEqual([['donation', appeal.join(' ')]]);
      expect(found[0]?.text.startsWith(FIRST) && found[0].text.endsWith(LAST)).toBe(true);
    },
  );

  test.each(Object.entries(markups))('%s: undone, the page is as it was', async (_, pour) => {
    document.body.innerHTML = pour(story.map(escaped), appeal.map(escaped));
    const before = document.documentElement.outerHTML;
    const nothing = () => {};
    const callbacks = {
      onOpen: nothing,
      onFoldAgain: nothing,
      onChoose: nothing,
      onTakeBack: nothing,
    };
    const { appeals } = await findAppeals(document.body, lookThrough);
    const folds = foldAppeals(appeals.map((appeal) => ({ appeal, isOpen: false, callbacks })));
    expect(document.documentElement.outerHTML).not.toBe(before);
    for (const fold of folds) fold.undo();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
