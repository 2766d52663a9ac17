import {
  isAnyOf,
  type ParsedText,
  type Span,
  type Tag,
  type Token,
  type TokenRange,
} from '../../language/index.ts';
import { DOCUMENT_NOUNS } from '../lexicons/documents.ts';

/** A word, or a whole quoted passage taken as one. */
export interface Item {
  /** Its tokens, the last exclusive. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** Empty for a passage. */
  readonly lower: string;
  readonly tag: Tag | 'quotation';
  /** Index of the passage, or -1 for a word. */
  readonly passage: number;
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

const wordItem = (token: Token, index: number): Item => ({
  first: index,
  last: index + 1,
  text: token.text,
  lower: token.lower,
  tag: token.tag,
  passage: -1,
});

const passageItem = (passage: number, range: TokenRange): Item => ({
  first: range.first,
  last: range.last,
  text: '',
  lower: '',
  tag: 'quotation',
  passage,
});

/** The passage on the given level that starts at a token, or -1. */
const passageStarting = (parsed: ParsedText, token: number, level: number): number => {
  const passage = parsed.tokens[token]?.quotation ?? -1;
  if (passage < 0 || passage === level) return -1;
  return parsed.quotations[passage]?.first === token ? passage : -1;
};

/** The items of a run of tokens on a level; the run's own quotation marks are left out. */
const itemsOf = (parsed: ParsedText, range: TokenRange, level: number): Item[] => {
  const items: Item[] = [];
  let index = level < 0 ? range.first : range.first + 1;
  while (index < range.last) {
    const passage = passageStarting(parsed, index, level);
    const passageRange = passage < 0 ? undefined : parsed.quotations[passage];
    const token = parsed.tokens[index];
    if (token === undefined) break;
    const item = passageRange ? passageItem(passage, passageRange) : wordItem(token, index);
    items.push(item);
    index = Math.max(item.last, index + 1);
  }
  const own = level < 0 ? undefined : parsed.quotations[level];
  if (own?.closed && items.at(-1)?.last === own.last) items.pop();
  return items;
};

/** Whether a new sentence starts with an item, seen from the one before. */
const startsSentence = (parsed: ParsedText, before: Item, item: Item): boolean =>
  parsed.tokens[before.last - 1]?.sentence !== parsed.tokens[item.first]?.sentence;

const cutIntoSentences = (parsed: ParsedText, items: readonly Item[], level: number): Strand[] => {
  const strands: Strand[] = [];
  let current: Item[] = [];
  const close = () => {
    const first = current[0];
    if (first === undefined) return;
    const paragraph = parsed.tokens[first.first]?.paragraph ?? 0;
    strands.push({ parsed, items: current, level, paragraph });
    current = [];
  };
  for (const item of items) {
    const before = current.at(-1);
    if (before !== undefined && startsSentence(parsed, before, item)) close();
    current.push(item);
  }
  close();
  return strands;
};

/** The sentences of a text outside all quotation marks, then those just inside each passage. */
export const strandsOf = (parsed: ParsedText): { outer: Strand[]; inner: Strand[] } => ({
  outer: parsed.paragraphs.flatMap((range) =>
    cutIntoSentences(parsed, itemsOf(parsed, range, -1), -1),
  ),
  inner: parsed.quotations.flatMap((range, level) =>
    range.last - range.first < 6
      ? []
      : cutIntoSentences(parsed, itemsOf(parsed, range, level), level),
  ),
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

/** Whether an item is punctuation of the given form. */
export const isMark = (strand: Strand, index: number, marks: RegExp): boolean => {
  const item = itemAt(strand, index);
  return item?.tag === 'punctuation' && marks.test(item.text);
};

/** What a verb's form means within a noun phrase: `a leaked memo`, `intelligence reports`; else its own tag. */
const phraseTag = ({ tokens }: ParsedText, index: number, first: number): Tag => {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.tag !== 'verb') return token?.tag ?? 'punctuation';
  const isLed = index === first || isAnyOf(before?.tag, 'determiner', 'adjective', 'possessive');
  const isFollowed = isAnyOf(next?.tag, 'noun', 'properNoun', 'adjective');
  if (isLed && isFollowed && /(?:ed|en|wn)$/.test(token.lower)) return 'adjective';
  const isInside =
    index > first && isAnyOf(before?.tag, 'determiner', 'adjective', 'noun', 'properNoun');
  return isInside && DOCUMENT_NOUNS.has(token.lower) ? 'noun' : 'verb';
};

/** The sentence from a token on as a strand of plain words, for reading a single phrase. */
export const sentenceStrand = (parsed: ParsedText, first: number): Strand => {
  const sentence = parsed.tokens[first]?.sentence;
  const items: Item[] = [];
  for (let index = first; index < first + 40; index++) {
    const token = parsed.tokens[index];
    if (token === undefined || token.sentence !== sentence) break;
    items.push({ ...wordItem(token, index), tag: phraseTag(parsed, index, first) });
  }
  return { parsed, items, level: -1, paragraph: parsed.tokens[first]?.paragraph ?? 0 };
};
