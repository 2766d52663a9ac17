/** Which passages are the article's body, where Readability has taken too few or too many. */
import { call } from '../dom.ts';
import type { Passage } from './passage.ts';
import {
  isBesideBody,
  isInLine,
  isKept,
  isKeptParagraph,
  isPlacedAsBody,
  type Places,
  placesOfBody,
} from './places.ts';
import { isStandfirst } from './standfirst.ts';
import { isMargin, isStray, saysNothingItself } from './stray.ts';

/** What the page says of the article elsewhere. */
export interface Hints {
  readonly title: string;
  readonly description: string;
}

/** Parts of a page that show other articles, often by the very template of this one. */
const elsewhere = ['related', 'teaser', 'promo', 'recommend', 'comment', 'sidebar', 'newsletter']
  .map((name) => `[class*="${name}"],[id*="${name}"]`)
  .join();

/** Whether a passage stands in such a part, and the body does not. */
function isElsewhere({ block }: Passage, paragraph: Passage | undefined): boolean {
  const part = call(block.container, 'closest', elsewhere);
  return (
    part !== null && paragraph !== undefined && !call(part, 'contains', paragraph.block.container)
  );
}

/** The passages that Readability kept, and those that their neighbours say belong to them. */
function completed(passages: readonly Passage[], places: Places, description: string): Passage[] {
  const first = passages.findIndex(isKeptParagraph);
  const last = passages.findLastIndex(isKeptParagraph);
  const standfirst = passages.findIndex(
    (p, index) => index < first && isStandfirst(p, description),
  );
  return passages.filter((passage, index) => {
    if (isKept(passage) || index === standfirst) return true;
    if (index < first || saysNothingItself(passage, 0.4)) return false;
    if (isElsewhere(passage, passages[first])) return false;
    if (passage.isSolid && isPlacedAsBody(passage, places)) return true;
    return index < last && isBesideBody(passage, places);
  });
}

/**
 * Chooses the body's passages, in order.
 *
 * @param passages of the container in which Readability found the article, in the order of the page.
 */
export function bodyOf(passages: readonly Passage[], { title, description }: Hints): Passage[] {
  const places = placesOfBody(passages);
  const body = completed(passages, places, description).filter((p) => !isStray(p, places, title));
  const first = body.findIndex((p) => p.isSolid && !isStandfirst(p, description));
  if (first < 0) return body;
  const isTrusted = (passage: Passage) => !places.areTelling || isInLine(passage, places);
  const last = body.findLastIndex((passage) => passage.isSolid && isTrusted(passage));
  return body.filter((passage, index) => {
    if (index >= first && index <= last) return true;
    if (index < first && isStandfirst(passage, description)) return true;
    // Readability often keeps a note on the author, or an appeal, that follows in a box of its own.
    return !isMargin(passage, places) && (index < first || isTrusted(passage));
  });
}
