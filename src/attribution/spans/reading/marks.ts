import { MARK } from '../../../language/index.ts';
import { type Columns, PADDING } from '../../../model/index.ts';
import { bucket } from './bucket.ts';
import type { ColumnName } from './column-names.ts';

/** Distances from here on are one, where a mark's nearness is told exactly. */
const NEAR = 4;
/** So far is the last mark at a unit's start. */
const FAR = 99;

/** For each token the nearest punctuation before it in its sentence and after it in its unit. */
export const fillMarks = ({ views, length }: Columns<ColumnName>): void => {
  const { mark, quoteMark, opens } = views;
  /** Which mark a token is, opening and closing quotation marks told apart; 0 for a word. */
  const codeAt = (at: number): number => {
    const code = mark[at] ?? 0;
    if (code === MARK.quotation) return 1 + 10 * (quoteMark[at] ?? 0);
    return code < MARK.other ? code : 0;
  };
  let code = 0;
  let distance = FAR;
  for (let at = PADDING; at < length + PADDING; at++) {
    distance = opens[at] === 1 ? 0 : distance + 1;
    if (opens[at] === 1) code = 0;
    views.lastMark[at] = code;
    views.lastDistance[at] = bucket(distance);
    views.lastNear[at] = Math.min(NEAR, distance);
    const own = codeAt(at);
    if (own === 0) continue;
    code = own;
    distance = 0;
  }
  code = 0;
  distance = 0;
  for (let at = length + PADDING - 1; at >= PADDING; at--) {
    views.nextMark[at] = code;
    views.nextDistance[at] = bucket(distance);
    views.nextNear[at] = Math.min(NEAR, distance);
    distance += 1;
    const own = codeAt(at);
    if (own === 0) continue;
    code = own;
    distance = 0;
  }
};
