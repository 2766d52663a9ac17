/** Words of an article, made fit for a list. */
import type { Span } from '../analyse.ts';
import { shortened } from '../shortened.ts';

/** Long enough to know a sentence by, short enough for three or four lines of a popup. */
const LONGEST = 180;
/** What a text is cut to before anything is done with it, so that a thousand long contents cost little. */
const LOOKED_AT = 4 * LONGEST;
/** Between the parts of a content that the article interrupts. */
const GAP = ' … ';

const collapse = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** A text with its white space collapsed and its end cut off where it is long. */
export function shorten(text: string): string {
  return shortened(collapse(text.slice(0, LOOKED_AT)), LONGEST);
}

/** What spans of a text say, shortened. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  const parts = spans.map(([start, end]) => text.slice(start, Math.min(end, start + LOOKED_AT)));
  return shorten(parts.map(collapse).join(GAP));
}

/** What a name is compared by: `Critics` and `critics` are the same. */
export function nameKey(name: string): string {
  return collapse(name.normalize('NFC')).toLowerCase();
}
