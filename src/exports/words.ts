/** An article's words in a file: whole, on one line, and of a length that has an end. */
import type { Span } from '../analyse.ts';
import { wholeAtEnd } from '../shortened.ts';

/** Longer than statements are, and short enough for the cell of a spreadsheet; in UTF-16 units. */
export const LONGEST = 10_000;
/** Between the parts of what the article interrupts. */
const GAP = ' … ';

/** White space, and characters that show nothing or turn the direction of what stands behind them. */
const UNSEEN = /[\s\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A text on one line, cut where it is long. */
export function line(text: string): string {
  const collapsed = text
    .slice(0, 2 * LONGEST)
    .replaceAll(UNSEEN, ' ')
    .trim();
  if (collapsed.length <= LONGEST) return collapsed;
  return `${wholeAtEnd(collapsed.slice(0, LONGEST - 1))}…`;
}

/** What spans of a text say, on one line. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  const parts = spans.map(([start, end]) => line(text.slice(start, end)));
  return line(parts.filter((part) => part !== '').join(GAP));
}
