/** What stands before the words for what somebody is, in an apposition, a clause or a phrase before the name. */

import type { Token } from '../../language/index.ts';
import { ADVERBS_OF_DESCRIPTION } from '../lexicon/beside-heads.ts';
import { AROUND_TIMES, OPENS_TIME, TELLS_OF_TIME } from '../lexicon/lead-ins.ts';
import { LASTS } from '../lexicon/patterns.ts';
import { CALENDAR_WORDS } from '../lexicon/thing-words.ts';
import { joined } from '../reading/joined.ts';

/** Where a description starts, and whether what comes before says that it is over. */
export interface DescriptionStart {
  readonly from: number;
  readonly isOver: boolean;
}

const isTime = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tag === 'number' || CALENDAR_WORDS.has(token.lower) || TELLS_OF_TIME.has(token.lower));

/** Past a time that leads in: `until last year` (the governor of Ohio), `for ten years` (mayor of Leeds). */
export const pastTime = (tokens: readonly Token[], from: number): DescriptionStart => {
  const opener = tokens[from]?.lower ?? '';
  if (!OPENS_TIME.has(opener)) return { from, isOver: false };
  let index = from + 1;
  let isTold = false;
  while (isTime(tokens[index]) || AROUND_TIMES.has(tokens[index]?.lower ?? '')) {
    isTold ||= isTime(tokens[index]);
    index++;
  }
  return isTold
    ? { from: index, isOver: opener === 'until' || opener === 'till' }
    : { from, isOver: false };
};

/** How far behind a verb its time may stand. */
const LASTING_REACH = 14;

/** Whether a clause tells of what goes on: `has` + `served as mayor since 2015`, `for ten years`. */
export const goesOnSince = (tokens: readonly Token[], verb: number): boolean =>
  LASTS.test(joined(tokens.slice(Math.max(0, verb - 1), verb + LASTING_REACH)));

/** The longest that brackets behind a name are, in words. */
const MOST_IN_BRACKETS = 6;

/** Past brackets and the comma behind them: `Ann Lee (Labour),`; or the place itself. */
export const pastBrackets = (tokens: readonly Token[], open: number): number => {
  if (tokens[open]?.text !== '(') return open;
  for (let index = open + 2; index < open + MOST_IN_BRACKETS; index++)
    if (tokens[index]?.text === ')') return tokens[index + 1]?.text === ',' ? index + 1 : open;
  return open;
};

/** How far behind a verb or participle `as` may stand: `sworn in on Saturday as president`. */
const AS_REACH = 6;

/** Where `as` stands soon behind a token, or -1. */
export const soonAs = (tokens: readonly Token[], from: number): number => {
  for (let index = from; index < from + AS_REACH; index++) {
    if (tokens[index]?.tag === 'punctuation') return -1;
    if (tokens[index]?.lower === 'as') return index;
  }
  return -1;
};

/** How many such words are passed at most. */
const MOST_SKIPPED = 4;

/** Past words of a list: `also`, `now` before an office. */
export const skip = (
  tokens: readonly Token[],
  from: number,
  words: ReadonlySet<string>,
): number => {
  let index = from;
  while (index < from + MOST_SKIPPED && words.has(tokens[index]?.lower ?? '')) index++;
  return index;
};

/** Past one adverb before what somebody is: `now the mayor of Leeds`. */
export const pastAdverb = (tokens: readonly Token[], from: number): number =>
  ADVERBS_OF_DESCRIPTION.has(tokens[from]?.lower ?? '') ? from + 1 : from;

/** Where the token stands before a phrase and its article: `of` in `of the council`. */
export const beforeArticle = (tokens: readonly Token[], first: number): number =>
  tokens[first - 1]?.tag === 'determiner' ? first - 2 : first - 1;
