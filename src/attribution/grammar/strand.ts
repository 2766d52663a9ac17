import type { ParsedText, Span, Tag, Token } from '../../language/index.ts';

/** A word, or a whole quoted passage taken as one. */
export interface Item {
  /** Its tokens, the last exclusive. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** Empty for a passage. */
  readonly lower: string;
  readonly tag: Tag | 'quotation';
}

/**
 * The words of a sentence on one level of quotation: outside of all marks, or just inside one passage.
 * Passages within are one item each, so that patterns see `“…,” she said` as three or four items.
 */
export interface Strand {
  readonly parsed: ParsedText;
  readonly items: readonly Item[];
  /** The passage on whose inside it lies, or -1. */
  readonly level: number;
  readonly paragraph: number;
}

/** A token as an item. */
export const wordItem = (token: Token, index: number): Item => ({
  first: index,
  last: index + 1,
  text: token.text,
  lower: token.lower,
  tag: token.tag,
});

/** The text's span from one item to another, the last exclusive. */
export const spanOf = ({ parsed, items }: Strand, from: number, to: number): Span => [
  parsed.tokens[items[from]?.first ?? 0]?.start ?? 0,
  parsed.tokens[(items[to - 1]?.last ?? 1) - 1]?.end ?? 0,
];

/** What is found at the items of a strand, in their order. A loop, since `flatMap` makes a list for every word. */
export const foundIn = <T>(
  { items }: Strand,
  find: (item: Item, index: number) => readonly T[] | null,
): T[] => {
  const all: T[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    const found = item === undefined ? null : find(item, index);
    if (found !== null) all.push(...found);
  }
  return all;
};

/** An item, or undefined beyond either end. A list that is asked for what is before its start is slow from then on. */
const itemAt = ({ items }: Strand, index: number): Item | undefined =>
  index < 0 ? undefined : items[index];

/** The tag of an item, or undefined beyond either end. */
export const tagAt = (strand: Strand, index: number): Item['tag'] | undefined =>
  itemAt(strand, index)?.tag;

/** The word at an item in lower case, or the empty string. */
export const wordAt = (strand: Strand, index: number): string => itemAt(strand, index)?.lower ?? '';

/** Whether an item is punctuation of the given form. */
export const isMark = (strand: Strand, index: number, marks: RegExp): boolean => {
  const item = itemAt(strand, index);
  return item?.tag === 'punctuation' && marks.test(item.text);
};

/** Whether an item is a comma. */
export const isComma = (strand: Strand, index: number): boolean => {
  const item = itemAt(strand, index);
  return item?.tag === 'punctuation' && item.text === ',';
};

const BREAK_IN_MARKS = /^(?:[,.?!…—–-]|\.{2,})$/;

/** Whether an item is a quotation with punctuation before its closing mark: `“No,”`, not `“freedom”`. */
export const isSpoken = (strand: Strand, index: number): boolean => {
  const { parsed } = strand;
  const item = itemAt(strand, index);
  if (item === undefined || item.tag !== 'quotation') return false;
  return BREAK_IN_MARKS.test(parsed.tokens[item.last - 2]?.text ?? '');
};

/** Whether a comma or a dash ends here, inside closing marks or outside. */
export const isBreak = (strand: Strand, index: number): boolean =>
  isMark(strand, index, /^[,—–-]$/) || isSpoken(strand, index);
