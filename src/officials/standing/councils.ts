/** Councils and committees that are no state’s, and whose heads hold no office: of plain people, and of a trade. */

import type { Token } from '../../language/index.ts';
import { COUNCIL_OF_NO_STATE } from '../../public-bodies/index.ts';
import { BODIES_OF_PEOPLE, PEOPLE_WITH_COUNCILS, THEIRS_ALONE } from '../lexicon/councils.ts';
import { joined } from '../reading/joined.ts';
import { isLarge } from '../reading/words.ts';
import type { JudgedOffice } from './judged-office.ts';

/** Whether a council is called so by those who sit in it: `the doctors’` + `committee`, `Strike` + `committee`. */
const isOfPeopleAt = (tokens: readonly Token[], index: number): boolean => {
  if (!BODIES_OF_PEOPLE.has(tokens[index]?.lower ?? '')) return false;
  const before = tokens[index - 1];
  return before?.tag === 'possessive' || before?.text === '’'
    ? PEOPLE_WITH_COUNCILS.has(tokens[index - 2]?.lower ?? '')
    : THEIRS_ALONE.has(before?.lower ?? '');
};

/** `chairman of the doctors’ committee`, `Strike committee chair Ann Lee`. */
export const isOfPeoplesCouncil = ({ tokens, phrase: { first, last } }: JudgedOffice): boolean =>
  tokens.slice(first, last).some((_, offset) => isOfPeopleAt(tokens, first + offset));

/** The most words that say what a council is of. */
const LONGEST_TRADE = 2;

const isOfTradeAt = (tokens: readonly Token[], council: number): boolean =>
  tokens[council]?.lower === 'council' &&
  COUNCIL_OF_NO_STATE.test(joined(tokens.slice(Math.max(0, council - LONGEST_TRADE), council + 1)));

/** How far back a council is looked for, in tokens. */
const FURTHEST = 1000;

/** Where the council stands that a bare `the council` takes up, or -1. */
const councilToldOf = (tokens: readonly Token[], before: number): number => {
  const from = Math.max(0, before - FURTHEST);
  const at = tokens
    .slice(from, before)
    .findLastIndex((token) => token.lower === 'council' && isLarge(token));
  return at < 0 ? at : from + at;
};

/** `head of the Kesh Almond Council`; `the council’s chair`, where that one has been told of last. */
export const isOfTradesCouncil = ({ tokens, phrase, words }: JudgedOffice): boolean => {
  const { first, last } = phrase;
  const own = tokens.slice(first, last).findIndex(({ lower }) => lower === 'council');
  if (own < 0) return false;
  if (isOfTradeAt(tokens, first + own)) return true;
  return words.length === 1 && isOfTradeAt(tokens, councilToldOf(tokens, first));
};
