import { describe, expect, it } from 'vitest';
import { cloneNumbered } from '../../src/article/clone.ts';
import { textNodesBelow } from '../../src/article/tree.ts';
import { liveTexts } from '../../src/article/way-back.ts';
import { bodyOf } from './pages.ts';

/** Which of a page's texts are found, by their places, where these were kept of its copy. */
function foundWhereKept(html: string, kept: readonly number[]): number[] {
  const { body } = bodyOf(html);
  const clone = cloneNumbered(body, '', new Set());
  for (const [at, text] of [...textNodesBelow(clone.document.body)].entries())
    if (!kept.includes(at)) text.remove();
  const found = liveTexts(clone.document.body, clone, body);
  return [...textNodesBelow(body)].flatMap((text, at) => (found.has(text) ? [at] : []));
}

describe('of several texts of a parent that say the same', () => {
  const same = '<p>The boat <b>left</b>The boat <i>came</i>and so <i>on</i>The boat </p>';

  it.each([
    ['those kept are found, and no other', [0, 1, 2, 3]],
    ['one behind another text of the parent’s is found there', [1, 4, 6]],
    ['all are found where all were kept', [0, 1, 2, 3, 4, 5, 6]],
  ])('%s', (_, kept) => {
    expect(foundWhereKept(same, kept)).toEqual(kept);
  });
});

describe('neighbours', () => {
  it('are found together where a restart from HTML has joined them', () => {
    const { body } = bodyOf('<p>The boat <b>left</b></p>');
    body.querySelector('b')?.before('of the ', 'board ');
    const clone = cloneNumbered(body, '', new Set());
    clone.document.body.normalize();
    expect(liveTexts(clone.document.body, clone, body).size).toBe(4);
  });
});
