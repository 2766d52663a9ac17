import { overlap, type ParsedText, type Span } from '../../language/index.ts';
import { startOfStatement } from '../grammar/index.ts';
import type { KnownPerson } from '../known-person.ts';
import { claimsOf, overlapsAnyOf } from '../spans/claims.ts';
import { cutContents } from '../spans/cut-contents.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { putSo } from './as-put.ts';
import { beforeTails } from './before-tails.ts';
import { commonTalk } from './common-talk.ts';
import { givenFigures } from './figures.ts';
import { hearings } from './hearings.ts';
import { identifiedAs } from './identified-as.ts';
import { learnt } from './learnt.ts';
import { saidInManner } from './manners.ts';
import { perSomebody } from './per-somebody.ts';
import { quotedPassives } from './quoted-passives.ts';
import { takeUpQuotations } from './take-up-quotations.ts';
import { toldBy } from './told-by.ts';
import { toldSomebody } from './told-somebody.ts';
import { tookTo } from './took-to.ts';
import { unnamedSpeakers } from './unnamed-speakers.ts';

/** What is told in turns that the models know too little of. */
const SURER = [quotedPassives, hearings, givenFigures, putSo, tookTo];

/**
 * What the models think likely is left to them: what a quotation is told by, and what else it is joined with; who somebody
 * is named as.
 */
const LIKELY = 0.5;

/** From the first word of a cue to its last. */
const extentOf = ({ cue }: FoundStatement): Span => [cue[0]?.[0] ?? 0, cue.at(-1)?.[1] ?? 0];

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
 * The statements that were found and those that no model looks for, or knows too little of: quotations beside whoever
 * says them, hedges by set phrases, those who are quoted as saying something, what is heard in hearings, figures that
 * somebody gives, what somebody puts so or takes to a channel to say, what is said by those who keep their names back, who
 * somebody is named as, what is told in the passive with whoever says it, quotations with a verb of how they are said.
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
  const likely = found.filter(({ probability }) => probability >= LIKELY);
  const isLikely = claimsOf(likely);
  const isCue = overlapsAnyOf(found.map(extentOf));
  const isLikelyCue = overlapsAnyOf(likely.map(extentOf));
  const surer = [
    ...SURER.flatMap((find) => find(parsed)),
    ...identifiedAs(parsed).filter((statement) => !isLikelyCue(extentOf(statement))),
    ...unnamedSpeakers(parsed, found),
    ...[...perSomebody(parsed), ...learnt(parsed)].filter((one) => !isLikelyCue(extentOf(one))),
    ...toldSomebody(parsed).filter((statement) => !isCue(extentOf(statement))),
    ...toldBy(parsed, found),
    ...saidInManner(parsed, isLikely),
  ];
  const told = [...beforeTails(withoutRivals(found, surer), surer), ...surer];
  const statements = surer.length > 0 ? cutContents(parsed, told) : told;
  const isClaimed = claimsOf(statements);
  return [
    ...takeUpQuotations(parsed, statements, people, isClaimed),
    ...commonTalk(parsed, isClaimed),
  ]
    .filter(({ probability }) => probability >= threshold)
    .sort((a, b) => startOfStatement(a) - startOfStatement(b));
};
