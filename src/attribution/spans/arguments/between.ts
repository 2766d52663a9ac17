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
const OFFSETS = { least: -2, most: 3 } as const;

/** Codes of the column `side`. */
export const SIDE = { before: 1, after: 2 } as const;
/** Codes of the column `other`: how sure another cue is. */
const OTHER = { none: 0, likely: 1, sure: 2, unlikely: 3 } as const;

/** What lies between the cue and the token that is next to be looked at. */
interface Between {
  path: number;
  pathLength: number;
  commas: number;
  verbs: number;
  others: number;
  quotes: number;
  /** Words outside of quotations and of the cue's sentence. */
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

/** Writes what is known of a token from the cue: where it is, and what lies between. */
const write = (
  { views }: Columns<ColumnName>,
  at: number,
  side: number,
  distance: number,
  own: number,
  between: Between,
): void => {
  const sentence = views.sentence[at] ?? 0;
  const offset = Math.max(OFFSETS.least, Math.min(OFFSETS.most, sentence - own));
  views.side[at] = side;
  views.distance[at] = bucket(distance);
  views.near[at] = Math.min(MOST.near, distance);
  views.sentenceOffset[at] = offset;
  views.inSentence[at] = sentence === own ? (views.opens[at] === 1 ? 1 : 2) : 0;
  views.path[at] = finish(mixIn(mixIn(between.path, side), offset));
  views.commas[at] = Math.min(MOST.commas, between.commas);
  views.verbs[at] = Math.min(MOST.verbs, between.verbs);
  views.others[at] = Math.min(MOST.others, between.others);
  views.quotes[at] = Math.min(MOST.quotes, between.quotes);
  views.outside[at] = Math.min(MOST.outside, between.outside);
  views.connective[at] = between.connective;
};

/** Goes past a token: from now on it lies between. */
const pass = ({ views }: Columns<ColumnName>, at: number, own: number, between: Between): void => {
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
  if (views.sentence[at] !== own && views.quoted[at] === 0 && quoteMark === 0 && mark === 0)
    between.outside += 1;
};

/** Fills, outward from the cue on both sides, where each token of the window is and what lies between. */
export const fillBetween = (
  columns: Columns<ColumnName>,
  cue: Cue,
  { from, to }: CueWindow,
): void => {
  const own = columns.views.sentence[headOf(columns, cue) + PADDING] ?? 0;
  let between = nothing();
  for (let place = cue.first - 1; place >= from; place--) {
    write(columns, place + PADDING, SIDE.before, cue.first - place, own, between);
    pass(columns, place + PADDING, own, between);
  }
  between = nothing();
  for (let place = cue.last + 1; place < to; place++) {
    write(columns, place + PADDING, SIDE.after, place - cue.last, own, between);
    pass(columns, place + PADDING, own, between);
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
    const { first, last, probability } = cues[index] ?? cue;
    if (first >= to) return;
    if (first <= cue.last && last >= cue.first) continue;
    const start = Math.max(first, from);
    const end = Math.min(last + 1, to);
    const sure = probability > 0.65 ? OTHER.sure : OTHER.unlikely;
    const code = probability <= 0.65 && probability > 0.35 ? OTHER.likely : sure;
    views.other.fill(code, start + PADDING, end + PADDING);
  }
};
