/** Whether an office that a text opens with and the name that the next sentence opens with are one person's. */
import type { Token, TokenRange } from '../../language/index.ts';
import {
  ENDS_LEADING_CLAUSE,
  LEADS_IN_ANOTHER,
  PEOPLE_OF_NO_OFFICE,
  TELLS_OF_ANOTHER,
} from '../lexicon/leads.ts';
import { PLURAL } from '../lexicon/patterns.ts';
import type { OfficePhrase } from '../offices/office-phrase.ts';
import { joined } from '../reading/joined.ts';
import { isRole } from '../reading/words.ts';

/** How many words behind an office, and behind a name, are read. */
const OFFICE_REACH = 24;
const NAME_REACH = 8;

/** How far before a noun its article may stand. */
const ARTICLE_REACH = 3;

/** Whether a word means somebody who may be the one named next: `a man`, `his former press secretary`. */
const isAnother = (token: Token, index: number, clause: readonly Token[]): boolean =>
  (isRole(token) || PEOPLE_OF_NO_OFFICE.has(token.lower)) &&
  !PLURAL.test(token.lower) &&
  clause[index + 1]?.tag !== 'noun' &&
  clause[index + 1]?.tag !== 'possessive' &&
  clause
    .slice(Math.max(0, index - ARTICLE_REACH), index)
    .some(({ lower }) => LEADS_IN_ANOTHER.has(lower));

/**
 * Whether nobody but the holder of an office that a sentence tells of can be the one whom the next one names. Of whom
 * the news has not told before, it says who it is: of one who governs it does not, and an age may be told of one whom
 * something has befallen.
 *
 * @param sentence the one with the office.
 * @param name where the words behind the name start.
 * @param mayBeOne what is to be told of the two.
 */
export const isHolderNamedNext = (
  tokens: readonly Token[],
  { last }: OfficePhrase,
  sentence: TokenRange,
  name: number,
  mayBeOne: RegExp,
): boolean => {
  const behind = tokens.slice(last, Math.min(last + OFFICE_REACH, sentence.last));
  const told = `${joined(behind)} | ${joined(tokens.slice(name, name + NAME_REACH))}`;
  const end = behind.findIndex(({ lower }) => ENDS_LEADING_CLAUSE.has(lower));
  return (
    mayBeOne.test(told) && !TELLS_OF_ANOTHER.test(told) && !behind.slice(0, end).some(isAnother)
  );
};
