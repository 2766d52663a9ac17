import type { ParsedText, QuotedPassage, TokenRange } from './parsed-text.ts';
import { closingMark, openingFamily } from './quotation-marks.ts';
import type { RawToken } from './tokens.ts';

type Draft = { -readonly [Key in keyof QuotedPassage]: QuotedPassage[Key] };

/** An opened passage: its place in the list and the family of marks that can close it. */
interface Opened {
  readonly index: number;
  readonly family: string;
}

/** What is known while reading from left to right. */
interface Reading {
  readonly text: string;
  readonly tokens: readonly RawToken[];
  readonly found: Draft[];
  readonly innermost: Int32Array;
  opened: Opened[];
  /** How many passages of a family are open, so that a stray closing mark costs nothing. */
  readonly openOf: Map<string, number>;
}

const adjust = (counts: Map<string, number>, family: string, by: number): void => {
  counts.set(family, (counts.get(family) ?? 0) + by);
};

const open = (reading: Reading, token: number, family: string, continues: number): void => {
  const parent = reading.opened.at(-1)?.index ?? -1;
  const index = reading.found.length;
  const start = reading.tokens[token]?.start ?? 0;
  reading.found.push({
    first: token,
    last: token,
    span: [start, start],
    closed: false,
    parent,
    outermost: parent < 0 ? index : (reading.found[parent]?.outermost ?? index),
    continues,
  });
  reading.opened.push({ index, family });
  adjust(reading.openOf, family, 1);
};

/** Ends the innermost open passage with the token before `last`. */
const end = (reading: Reading, last: number): Draft | undefined => {
  const top = reading.opened.pop();
  const passage = top && reading.found[top.index];
  if (top === undefined || passage === undefined) return undefined;
  adjust(reading.openOf, top.family, -1);
  passage.last = last;
  passage.span = [passage.span[0], reading.tokens[last - 1]?.end ?? passage.span[1]];
  return passage;
};

/** Closes the nearest open passage of a family, and with it whatever was left open inside. */
const close = (reading: Reading, token: number, family: string): void => {
  while (reading.opened.at(-1)?.family !== family) end(reading, token);
  const passage = end(reading, token + 1);
  if (passage !== undefined) passage.closed = true;
};

const closable = (reading: Reading, family: string): boolean =>
  (reading.openOf.get(family) ?? 0) > 0;

/**
 * Reads one paragraph.
 * @param unfinished the outermost passage that the paragraph before left open, which an opening mark of the
 *   same family at this paragraph's start carries on.
 */
const readParagraph = (reading: Reading, range: TokenRange, unfinished: Opened | undefined) => {
  const { text, tokens } = reading;
  const isClosable = (family: string) => closable(reading, family);
  for (let token = range.first; token < range.last; token++) {
    const isWord = tokens[token]?.word.hasLetter === true;
    const closing = isWord ? null : closingMark(text, tokens, token, isClosable);
    const opening = isWord || closing !== null ? null : openingFamily(text, tokens, token, range);
    if (opening !== null) {
      const carriesOn = token === range.first && unfinished?.family === opening;
      open(reading, token, opening, carriesOn ? unfinished.index : -1);
    }
    reading.innermost[token] = reading.opened.at(-1)?.index ?? -1;
    if (closing !== null) close(reading, token, closing);
  }
  const left = reading.opened[0];
  while (reading.opened.length > 0) end(reading, range.last);
  return left;
};

/** The quoted passages of a text, and for every token the innermost one that holds it. */
export const findQuotations = (
  text: string,
  tokens: readonly RawToken[],
  paragraphs: ParsedText['paragraphs'],
): { quotations: QuotedPassage[]; innermost: Int32Array } => {
  const innermost = new Int32Array(tokens.length).fill(-1);
  const reading: Reading = { text, tokens, found: [], innermost, opened: [], openOf: new Map() };
  let unfinished: Opened | undefined;
  for (const range of paragraphs) unfinished = readParagraph(reading, range, unfinished);
  return { quotations: reading.found, innermost };
};
