import type { ParsedText } from '../../language/index.ts';
import { startOfStatement } from '../grammar/index.ts';
import type { KnownPerson } from '../known-person.ts';
import { claimsOf } from '../spans/claims.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { commonTalk } from './common-talk.ts';
import { takeUpQuotations } from './take-up-quotations.ts';

/**
 * The statements that were found and those that no model looks for: quotations beside whoever says them, and hedges by
 * set phrases.
 *
 * @param people the text's named people.
 * @param threshold statements less likely than this are left out.
 * @returns them in the order of the text.
 */
export const withUnclaimed = (
  parsed: ParsedText,
  found: readonly FoundStatement[],
  people: readonly KnownPerson[],
  threshold: number,
): FoundStatement[] => {
  const isClaimed = claimsOf(found);
  return [...takeUpQuotations(parsed, found, people, isClaimed), ...commonTalk(parsed, isClaimed)]
    .filter(({ probability }) => probability >= threshold)
    .sort((a, b) => startOfStatement(a) - startOfStatement(b));
};
