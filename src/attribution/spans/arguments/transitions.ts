import { codeOf, MARK } from '../../../language/index.ts';
import { type Columns, hashText, PADDING } from '../../../model/index.ts';
import type { Cue } from '../cues/cue.ts';
import type { ColumnName } from '../reading/column-names.ts';
import { type CueWindow, isVerb } from './cue-window.ts';

/**
 * Which label may follow which depends on where one is: before, on or behind the cue (3), on the kind of
 * token one comes to (12), and on the kind of mark one comes from (5).
 */
export const MATRICES = 3 * 12 * 5;

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

const KIND_OF_WORD: ReadonlyMap<number, number> = new Map([
  ...hashes('and but or').map((word): [number, number] => [word, KIND.coordinator]),
  ...hashes('that which who').map((word): [number, number] => [word, KIND.relative]),
]);

const NOMINAL = new Set((['NNP', 'PRP', 'NN', 'NNS'] as const).map(codeOf));
const PREPOSITIONS = new Set((['IN', 'TO'] as const).map(codeOf));
const MODAL = codeOf('MD');

const kindOfTag = (tag: number): number => {
  if (isVerb(tag) || tag === MODAL) return KIND.verb;
  if (NOMINAL.has(tag)) return KIND.noun;
  return PREPOSITIONS.has(tag) ? KIND.preposition : KIND.other;
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
  return KIND_OF_WORD.get(views.word[at] ?? 0) ?? kindOfTag(views.tag[at] ?? 0);
};

/** The kind of mark at a position: none, a closing quotation mark, a comma, a stop, a colon. */
const markKindAt = ({ views }: Columns<ColumnName>, at: number): number => {
  if (views.quoteMark[at] === 2) return 1;
  const mark = views.mark[at] ?? 0;
  if (mark === MARK.comma) return 2;
  if (endsSentence(mark)) return 3;
  return mark === MARK.colon ? 4 : 0;
};

/** For each token of the window, which matrix leads into it. */
export const fillMatrices = (
  columns: Columns<ColumnName>,
  cue: Cue,
  { from, to }: CueWindow,
  matrixOf: Uint16Array,
): void => {
  for (let place = from; place < to; place++) {
    const side = place < cue.first ? 0 : place <= cue.last ? 1 : 2;
    const at = place + PADDING;
    matrixOf[place - from] = (side * 12 + kindAt(columns, at)) * 5 + markKindAt(columns, at - 1);
  }
};
