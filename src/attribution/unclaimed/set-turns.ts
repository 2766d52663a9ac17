/** What is told in turns that the models know too little of: each is looked for by its words. */
import type { ParsedText } from '../../language/index.ts';
import { claimsOf, overlapsAnyOf } from '../spans/claims.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { putSo } from './as-put.ts';
import { extentOf } from './extent.ts';
import { givenFigures } from './figures.ts';
import { hearings } from './hearings.ts';
import { identifiedAs } from './identified-as.ts';
import { learnt } from './learnt.ts';
import { saidInManner } from './manners.ts';
import { perSomebody } from './per-somebody.ts';
import { quotedPassives } from './quoted-passives.ts';
import { toldBy } from './told-by.ts';
import { toldSomebody } from './told-somebody.ts';
import { tookTo } from './took-to.ts';
import { unnamedSpeakers } from './unnamed-speakers.ts';

/** Surer than the models, whatever they make of it. */
const ALWAYS = [quotedPassives, hearings, givenFigures, identifiedAs, putSo, tookTo];
/** Where the models think nothing likely that has a word of the cue. */
const WHERE_UNLIKELY = [perSomebody, learnt];
/** Where they have found nothing at all there. */
const WHERE_UNFOUND = [toldSomebody];
/** By what they have found. */
const BESIDE_FOUND = [unnamedSpeakers, toldBy];

/** What the models think likely is left to them: what a quotation is told by, and what else it is joined with. */
const LIKELY = 0.5;

/**
 * The statements of a text in such turns: those who are quoted as saying something, what is heard in hearings, figures
 * that somebody gives, what somebody puts so or takes to a channel to say, what is said by those who keep their names
 * back, who somebody is named as, what is told per somebody or has been learnt, what somebody is told and by whom,
 * quotations with a verb of how they are said.
 *
 * @param found what the models have found there.
 */
export const setTurns = (
  parsed: ParsedText,
  found: readonly FoundStatement[],
): FoundStatement[] => {
  const likely = found.filter(({ probability }) => probability >= LIKELY);
  const isLikely = overlapsAnyOf(likely.map(extentOf));
  const isFound = overlapsAnyOf(found.map(extentOf));
  return [
    ...ALWAYS.flatMap((find) => find(parsed)),
    ...WHERE_UNLIKELY.flatMap((find) => find(parsed)).filter((one) => !isLikely(extentOf(one))),
    ...WHERE_UNFOUND.flatMap((find) => find(parsed)).filter((one) => !isFound(extentOf(one))),
    ...BESIDE_FOUND.flatMap((find) => find(parsed, found)),
    ...saidInManner(parsed, claimsOf(likely)),
  ];
};
