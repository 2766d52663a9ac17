import { overlap, type ParsedText } from '../../language/index.ts';
import { startOfStatement } from '../grammar/index.ts';
import type { KnownPerson } from '../known-person.ts';
import { claimsOf, overlapsAnyOf } from '../spans/claims.ts';
import { cutContents } from '../spans/cut-contents.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { beforeTails } from './before-tails.ts';
import { commonTalk } from './common-talk.ts';
import { extentOf } from './extent.ts';
import { withSecondVerbs } from './second-verbs.ts';
import { setTurns } from './set-turns.ts';
import { takeUpQuotations } from './take-up-quotations.ts';

const startOfSource = ({ source }: FoundStatement): number => source[0]?.[0] ?? -1;

/**
 * What was found of a text, without the statements whose cues overlap a surer one's, and without those whose source says
 * a surer one's cue: `Lee, writing on X, put the number at 11`, where she writes of X. Nor those that stand within a surer
 * one's source: `a banker who asked not to be named`.
 */
const withoutRivals = (
  found: readonly FoundStatement[],
  surer: readonly FoundStatement[],
): FoundStatement[] => {
  const overlapsSurer = overlapsAnyOf(surer.map(extentOf));
  const overlapsSource = overlapsAnyOf(surer.flatMap(({ source }) => source));
  const cueBySource = new Map(surer.map((one) => [startOfSource(one), extentOf(one)]));
  return found.filter((statement) => {
    const cue = cueBySource.get(startOfSource(statement));
    const isOvertold = cue !== undefined && statement.content.some((span) => overlap(span, cue));
    const extent = extentOf(statement);
    return !isOvertold && !overlapsSurer(extent) && !overlapsSource(extent);
  });
};

/**
 * The statements that were found and those that no model looks for, or knows too little of: set turns, quotations beside
 * whoever says them, hedges by set phrases.
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
  const known = withSecondVerbs(parsed, found);
  const surer = setTurns(parsed, known);
  const told = [...beforeTails(withoutRivals(known, surer), surer), ...surer];
  const statements = surer.length > 0 ? cutContents(parsed, told) : told;
  const isClaimed = claimsOf(statements);
  return [
    ...takeUpQuotations(parsed, statements, people, isClaimed),
    ...commonTalk(parsed, isClaimed),
  ]
    .filter(({ probability }) => probability >= threshold)
    .sort((a, b) => startOfStatement(a) - startOfStatement(b));
};
