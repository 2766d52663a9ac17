/** Teasers of other articles among the paragraphs of this one. */
import { call } from '../dom.ts';
import { linkedHeadline } from '../gate/index.ts';
import type { Passage } from './passage.ts';
import { ancestors } from './tree.ts';

/** How far above a passage the box is looked for that it shares with a headline. */
const LEVELS = 4;

function leadsAway(headline: Element): boolean {
  return call(headline, 'closest', 'a')?.getAttribute('href')?.startsWith('#') === false;
}

/**
 * Tells of passages whether they stand in a box with the linked headline of another page.
 *
 * @param body a place of the body: a box round it is none of a teaser.
 */
export function teasersBeside(body: Element): (passage: Passage) => boolean {
  // Many passages may share a large box.
  const known = new Map<Element, Element | null>();
  const headlineIn = (box: Element): Element | null => {
    const headline = known.get(box) ?? (known.has(box) ? null : linkedHeadline(box));
    known.set(box, headline);
    return headline;
  };
  return ({ block }) => {
    for (const box of [...ancestors(block.container)].slice(0, LEVELS)) {
      if (call(box, 'contains', body)) return false;
      const headline = headlineIn(box);
      if (headline !== null) return leadsAway(headline);
    }
    return false;
  };
}
