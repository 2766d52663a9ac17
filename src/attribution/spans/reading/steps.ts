import { MARK, tagTable } from '../../../language/index.ts';
import { type Columns, hashText, PADDING } from '../../../model/index.ts';
import type { ColumnName } from './column-names.ts';
import { WordCodes } from './word-codes.ts';

/** A step goes by the kind of token that one comes to (12), and the kind of mark that one comes from (5). */
const MARK_KINDS = 5;
export const STEPS = 12 * MARK_KINDS;

const KIND = {
  other: 0,
  opensSentence: 1,
  /** Opening and closing marks follow each other. */
  beforeQuoteMarks: 1,
  comma: 4,
  stop: 5,
  mark: 6,
  coordinator: 7,
  relative: 8,
  preposition: 9,
  verb: 10,
  noun: 11,
} as const;

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
  const quoteMark = views.quoteMark[at] ?? 0;
  if (quoteMark > 0) return KIND.beforeQuoteMarks + quoteMark;
  const mark = views.mark[at] ?? 0;
  if (mark === MARK.comma) return KIND.comma;
  if (endsSentence(mark)) return KIND.stop;
  if (mark > 0) return KIND.mark;
  return KIND_OF_WORD.of(views.word[at] ?? 0) || kindOfTag(views.tag[at] ?? 0);
};

/** The kind of mark at a position: none, a closing quotation mark, a comma, a stop, a colon. */
const markKindAt = ({ views }: Columns<ColumnName>, at: number): number => {
  if (views.quoteMark[at] === 2) return 1;
  const mark = views.mark[at] ?? 0;
  if (mark === MARK.comma) return 2;
  if (endsSentence(mark)) return 3;
  return mark === MARK.colon ? 4 : 0;
};

/** Fills in, for each token, which step leads to it from the one before. */
export const fillSteps = (columns: Columns<ColumnName>): void => {
  const { step } = columns.views;
  for (let at = PADDING; at < columns.length + PADDING; at++)
    step[at] = kindAt(columns, at) * MARK_KINDS + markKindAt(columns, at - 1);
};
