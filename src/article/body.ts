/** Which passages are the article's body, where Readability has taken too few or too many. */
import { localNameOf } from '../dom.ts';
import { elsewhereOf } from './elsewhere.ts';
import type { Hints } from './hints.ts';
import { isAboutAuthor, isInItalics } from './notes.ts';
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
import { plain } from './plain.ts';
import { isStandfirst } from './standfirst.ts';
import { isMargin, isStray, saysNothingItself } from './stray.ts';

/** The passages that Readability kept, and those that their neighbours say belong to them. */
function completed(passages: readonly Passage[], places: Places, description: string): Passage[] {
  const first = passages.findIndex(isKeptParagraph);
  const last = passages.findLastIndex(isKeptParagraph);
  const isElsewhere = elsewhereOf(passages);
  const standfirst = passages.findIndex(
    (p, index) => index < first && isStandfirst(p, description),
  );
  return passages.filter((passage, index) => {
    if (index === standfirst) return true;
    if (isElsewhere(passage)) return false;
    if (isKept(passage)) return true;
    if (index < first || saysNothingItself(passage, 0.4)) return false;
    if (passage.isSolid && isPlacedAsBody(passage, places)) return true;
    return index < last && isBesideBody(passage, places);
  });
}

/** What stands above the headline; nothing where the page has no such headline above the body. */
function aboveHeadline(passages: readonly Passage[], title: string, body: Passage): Set<Passage> {
  const headline = passages.findIndex(
    ({ isHeading, text, block }) =>
      isHeading && (localNameOf(block.container) === 'h1' || plain(text) === plain(title)),
  );
  const above = new Set(passages.slice(0, Math.max(0, headline)));
  return above.has(body) ? new Set() : above;
}

/**
 * Chooses the body's passages, in order.
 *
 * @param passages of the container in which Readability found the article, in the order of the page.
 */
export function bodyOf(
  passages: readonly Passage[],
  { title, description, authors }: Hints,
): Passage[] {
  const places = placesOfBody(passages);
  const body = completed(passages, places, description).filter((p) => !isStray(p, places, title));
  const isParagraph = (p: Passage) => p.isSolid && !isAboutAuthor(p, authors);
  const first = body.findIndex((p) => isParagraph(p) && !isStandfirst(p, description));
  const opening = body[first];
  if (opening === undefined) return body;
  const above = aboveHeadline(passages, title, opening);
  const isTrusted = (passage: Passage) => !places.areTelling || isInLine(passage, places);
  const isStory = (passage: Passage) => isParagraph(passage) && isTrusted(passage);
  const last = Math.max(
    body.findLastIndex((passage) => isStory(passage) && !isInItalics(passage)),
    isInItalics(opening) ? body.findLastIndex(isStory) : first,
  );
  return body.filter((passage, index) => {
    if (index >= first && index <= last) return true;
    if (index < first && isStandfirst(passage, description)) return true;
    if (isMargin(passage, places) || isAboutAuthor(passage, authors)) return false;
    // Readability often keeps a note on the author, or an appeal, that follows in a box of its own.
    return index < first ? !above.has(passage) : isTrusted(passage) && !isInItalics(passage);
  });
}
