/** Parts of a page that show other articles, often by the very template of this one. */
import { call, get } from '../dom.ts';
import type { Passage } from './passage.ts';
import { isKeptParagraph, lengthOf } from './places.ts';
import { teasersBeside } from './teaser.ts';

const parts = ['related', 'teaser', 'promo', 'recommend', 'comment', 'sidebar', 'newsletter']
  .map((name) => `[class*="${name}"],[id*="${name}"]`)
  .join();

/** A part with as much of the article's text is the article's, whatever it is called. */
const SHARE_OF_BODY = 0.5;

/** Where as much stands below linked headlines the article is a list of such. */
const SHARE_OF_LIST = 0.3;

/** How much of the paragraphs stands in each such part, and in those round it. */
function heldByParts(paragraphs: readonly Passage[]): ReadonlyMap<Element, number> {
  const held = new Map<Element, number>();
  for (const { block, text } of paragraphs) {
    let part = call(block.container, 'closest', parts);
    while (part !== null) {
      held.set(part, (held.get(part) ?? 0) + text.length);
      const above = get(part, 'parentElement');
      part = above && call(above, 'closest', parts);
    }
  }
  return held;
}

/** Tells of each passage whether it stands in such a part, and the body does not. */
export function elsewhereOf(passages: readonly Passage[]): (passage: Passage) => boolean {
  const paragraphs = passages.filter(isKeptParagraph);
  const body = paragraphs[0]?.block.container;
  if (body === undefined) return () => false;
  const length = lengthOf(paragraphs);
  const held = heldByParts(paragraphs);
  const isTeaser = teasersBeside(body);
  const isList = lengthOf(paragraphs.filter(isTeaser)) >= SHARE_OF_LIST * length;
  return (passage) => {
    const part = call(passage.block.container, 'closest', parts);
    const isBody =
      part === null ||
      call(part, 'contains', body) ||
      (held.get(part) ?? 0) >= SHARE_OF_BODY * length;
    return !isBody || (!isList && isTeaser(passage));
  };
}
