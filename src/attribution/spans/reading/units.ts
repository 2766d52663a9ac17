import type { ParsedText, TokenRange } from '../../../language/index.ts';

/** A unit joined over a colon grows no longer than this. */
const LONGEST_JOINED = 250;
/** A longer paragraph is read in pieces, so that what is kept of one stays small. */
export const LONGEST_UNIT = 1000;

const rangeOf = ({ tokens }: ParsedText, first: number, last: number): TokenRange => ({
  first,
  last,
  span: [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0],
});

/** Where a piece that starts at `first` ends: with a sentence where one ends in time, else anywhere. */
const endOfPiece = ({ tokens }: ParsedText, first: number, last: number): number => {
  const latest = first + LONGEST_UNIT;
  if (latest >= last) return last;
  for (let index = latest; index > first + LONGEST_UNIT / 2; index--)
    if (tokens[index]?.sentence !== tokens[index - 1]?.sentence) return index;
  return latest;
};

const piecesOf = (parsed: ParsedText, { first, last }: TokenRange): TokenRange[] => {
  const pieces: TokenRange[] = [];
  for (let start = first; start < last; ) {
    const end = endOfPiece(parsed, start, last);
    pieces.push(rangeOf(parsed, start, end));
    start = end;
  }
  return pieces;
};

/**
 * The stretches of text that are read as one: a paragraph, and with it the next where it ends in a colon
 * (`The ministry said:` and the statement below).
 */
export const unitsOf = (parsed: ParsedText): TokenRange[] => {
  const joined: TokenRange[] = [];
  let joins = false;
  for (const paragraph of parsed.paragraphs) {
    const before = joined.at(-1);
    if (joins && before !== undefined && before.last - before.first < LONGEST_JOINED)
      joined[joined.length - 1] = rangeOf(parsed, before.first, paragraph.last);
    else joined.push(paragraph);
    joins = parsed.tokens[paragraph.last - 1]?.text === ':';
  }
  return joined.flatMap((unit) => piecesOf(parsed, unit));
};
