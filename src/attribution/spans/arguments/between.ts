import { MARK } from '../../../language/index.ts';
import { type Columns, finish, mixIn, PADDING } from '../../../model/index.ts';
import type { Cue } from '../cues/cue.ts';
import { bucket } from '../reading/bucket.ts';
import type { ColumnName } from '../reading/column-names.ts';
import { isConnective } from '../reading/joints.ts';
import { type CueWindow, headOf, isVerb } from './cue-window.ts';

/** The path from the cue is told by its first marks and connectives. */
const LONGEST_PATH = 4;
/** Counts above these make no difference. */
const MOST = { commas: 4, verbs: 3, others: 2, quotes: 4, outside: 2, near: 4 } as const;
/** Sentences farther from the cue's are as far as these. */
const OFFSETS = { least: -2, most: 3 } as const;

/** Codes of the column `side`. */
export const SIDE = { before: 1, after: 2 } as const;
/** Codes of the column `other`: how sure another cue is. */
const OTHER = { none: 0, likely: 1, sure: 2, unlikely: 3 } as const;
/** Above these probabilities another cue is sure, or likely. */
const ABOVE = { sure: 0.65, likely: 0.35 } as const;

const surenessOf = ({ probability }: Cue): number => {
  if (probability > ABOVE.sure) return OTHER.sure;
  return probability > ABOVE.likely ? OTHER.likely : OTHER.unlikely;
};

/** What lies between the cue and the token that is next to be looked at. */
interface Between {
  path: number;
  pathLength: number;
  commas: number;
  verbs: number;
  others: number;
  quotes: number;
  /** Words of other sentences than the cue's, outside of quotations. */
  outside: number;
  connective: number;
  inOther: boolean;
}

const nothing = (): Between => ({
  path: 0,
  pathLength: 0,
  commas: 0,
  verbs: 0,
  others: 0,
  quotes: 0,
  outside: 0,
  connective: 0,
  inOther: false,
});

/** The way from a cue outward on one of its sides. */
interface Way {
  readonly columns: Columns<ColumnName>;
  readonly side: number;
  /** The cue's sentence. */
  readonly cueSentence: number;
}

/** Writes what is known of a token from the cue: where it is, and what lies between. */
const write = (
  { columns: { views }, side, cueSentence }: Way,
  at: number,
  distance: number,
  between: Between,
): void => {
  const sentence = views.sentence[at] ?? 0;
  const offset = Math.max(OFFSETS.least, Math.min(OFFSETS.most, sentence - cueSentence));
  views.side[at] = side;
  views.distance[at] = bucket(distance);
  views.near[at] = Math.min(MOST.near, distance);
  views.sentenceOffset[at] = offset;
  views.inSentence[at] = sentence === cueSentence ? (views.opens[at] === 1 ? 1 : 2) : 0;
  views.path[at] = finish(mixIn(mixIn(between.path, side), offset));
  views.commas[at] = Math.min(MOST.commas, between.commas);
  views.verbs[at] = Math.min(MOST.verbs, between.verbs);
  views.others[at] = Math.min(MOST.others, between.others);
  views.quotes[at] = Math.min(MOST.quotes, between.quotes);
  views.outside[at] = Math.min(MOST.outside, between.outside);
  views.connective[at] = between.connective;
};

/** Goes past a token: from now on it lies between. */
const pass = ({ columns: { views }, cueSentence }: Way, at: number, between: Between): void => {
  const mark = views.mark[at] ?? 0;
  const quoteMark = views.quoteMark[at] ?? 0;
  const joint = views.joint[at] ?? 0;
  if (joint > 0 && between.pathLength < LONGEST_PATH) {
    between.path = mixIn(between.path, joint);
    between.pathLength += 1;
  }
  if (mark === MARK.comma) between.commas += 1;
  if (isVerb(views.tag[at])) between.verbs += 1;
  if (quoteMark > 0) between.quotes += 1;
  if (isConnective(joint)) between.connective = joint;
  const other = views.other[at] ?? OTHER.none;
  const inOther = other === OTHER.likely || other === OTHER.sure;
  if (inOther && !between.inOther) between.others += 1;
  between.inOther = inOther;
  const isOtherSentence = views.sentence[at] !== cueSentence;
  if (isOtherSentence && views.quoted[at] === 0 && quoteMark === 0 && mark === 0)
    between.outside += 1;
};

/** Fills, outward from the cue on both sides, where each token of the window is and what lies between. */
export const fillBetween = (
  columns: Columns<ColumnName>,
  cue: Cue,
  { from, to }: CueWindow,
): void => {
  const cueSentence = columns.views.sentence[headOf(columns, cue) + PADDING] ?? 0;
  const before: Way = { columns, side: SIDE.before, cueSentence };
  let between = nothing();
  for (let place = cue.first - 1; place >= from; place--) {
    write(before, place + PADDING, cue.first - place, between);
    pass(before, place + PADDING, between);
  }
  const after: Way = { columns, side: SIDE.after, cueSentence };
  between = nothing();
  for (let place = cue.last + 1; place < to; place++) {
    write(after, place + PADDING, place - cue.last, between);
    pass(after, place + PADDING, between);
  }
};

/** Index of the first cue that does not end before a place; the cues are in order. */
const firstFrom = (cues: readonly Cue[], place: number): number => {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.last ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Fills which tokens of the window are part of another cue, and how sure that is. */
export const fillOtherCues = (
  { views }: Columns<ColumnName>,
  cue: Cue,
  { from, to }: CueWindow,
  cues: readonly Cue[],
): void => {
  views.other.fill(OTHER.none, from + PADDING, to + PADDING);
  for (let index = firstFrom(cues, from); index < cues.length; index++) {
    const other = cues[index];
    if (other === undefined || other.first >= to) return;
    if (other.first <= cue.last && other.last >= cue.first) continue;
    const start = Math.max(other.first, from);
    const end = Math.min(other.last + 1, to);
    views.other.fill(surenessOf(other), start + PADDING, end + PADDING);
  }
};
