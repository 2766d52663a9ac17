import { MARK, tagTable } from '../../../language/index.ts';
import { type Columns, hashText, PADDING } from '../../../model/index.ts';
import type { ColumnName } from './column-names.ts';
import { QUOTE_MARK } from './quote-marks.ts';
import { WordCodes } from './word-codes.ts';

/** Kinds of token that a step leads to. */
const KIND = {
  other: 0,
  opensSentence: 1,
  opensQuotation: 2,
  closesQuotation: 3,
  comma: 4,
  stop: 5,
  mark: 6,
  coordinator: 7,
  relative: 8,
  preposition: 9,
  verb: 10,
  noun: 11,
} as const;

/** Kinds of mark that a step comes from. */
const FROM = { noMark: 0, closingQuote: 1, comma: 2, stop: 3, colon: 4 } as const;
const FROM_KINDS = Object.keys(FROM).length;

/** A step goes by the kind of token that it leads to and the kind of mark that it comes from: so many there are. */
export const STEPS = Object.keys(KIND).length * FROM_KINDS;

const hashes = (words: string): number[] => words.split(' ').map(hashText);

const KIND_OF_WORD = new WordCodes([
  ...hashes('and but or').map((word): [number, number] => [word, KIND.coordinator]),
  ...hashes('that which who').map((word): [number, number] => [word, KIND.relative]),
]);

const VERBAL = tagTable(['VB', 'VBD', 'VBN', 'VBG', 'VBP', 'VBZ', 'MD']);
const NOMINAL = tagTable(['NNP', 'PRP', 'NN', 'NNS']);
const PREPOSITIONS = tagTable(['IN', 'TO']);

const kindOfTag = (tag: number): number => {
  if (VERBAL[tag] === 1) return KIND.verb;
  if (NOMINAL[tag] === 1) return KIND.noun;
  return PREPOSITIONS[tag] === 1 ? KIND.preposition : KIND.other;
};

const endsSentence = (mark: number): boolean => mark === MARK.stop || mark === MARK.exclaimed;

const kindAt = ({ views }: Columns<ColumnName>, at: number): number => {
  if (views.opens[at] === 1) return KIND.opensSentence;
  const quoteMark = views.quoteMark[at];
  if (quoteMark === QUOTE_MARK.opens) return KIND.opensQuotation;
  if (quoteMark === QUOTE_MARK.closes) return KIND.closesQuotation;
  const mark = views.mark[at] ?? 0;
  if (mark === MARK.comma) return KIND.comma;
  if (endsSentence(mark)) return KIND.stop;
  if (mark > 0) return KIND.mark;
  return KIND_OF_WORD.of(views.word[at] ?? 0) || kindOfTag(views.tag[at] ?? 0);
};

const markKindAt = ({ views }: Columns<ColumnName>, at: number): number => {
  if (views.quoteMark[at] === QUOTE_MARK.closes) return FROM.closingQuote;
  const mark = views.mark[at] ?? 0;
  if (mark === MARK.comma) return FROM.comma;
  if (endsSentence(mark)) return FROM.stop;
  return mark === MARK.colon ? FROM.colon : FROM.noMark;
};

/** Fills in, for each token, which step leads to it from the one before. */
export const fillSteps = (columns: Columns<ColumnName>): void => {
  const { step } = columns.views;
  for (let at = PADDING; at < columns.length + PADDING; at++)
    step[at] = kindAt(columns, at) * FROM_KINDS + markKindAt(columns, at - 1);
};
