/** Which of those who have spoken a pronoun may mean. */
import { isAnyOf, tokenAt } from '../../../language/index.ts';
import { tokensOf } from '../../span-words.ts';
import { type Context, paragraphAt } from '../context.ts';
import { agrees, type Fits, genderOfGivenName, genderOfWord } from '../people/index.ts';
import { lastSettled, type Settled } from '../settled.ts';
import { hasOnlyAsked } from './asked.ts';
import { isOnePerson } from './unnamed-subject.ts';

/** How many paragraphs back a pronoun may reach. */
const PARAGRAPHS_BACK = 4;

/** The last speaker settled before an offset that fits. */
export const lastSpeaker = (
  context: Context,
  offset: number,
  fits: (settled: Settled) => boolean,
): Settled | null => {
  const floor = paragraphAt(context, offset) - PARAGRAPHS_BACK;
  for (let at = context.settled.length - 1; at >= Math.max(0, context.settled.length - 12); at--) {
    const settled = context.settled[at];
    if (settled === undefined || settled.span[0] >= offset || settled.nested || !fits(settled))
      continue;
    return paragraphAt(context, settled.span[0]) >= floor ? settled : null;
  }
  return null;
};

/** Whether whom a source names, and no list of people, may be a pronoun: `Lee’s daughter Joan`. */
const isNamedOnce = ({ parsed }: Context, { speaker, span }: Settled, word: string): boolean => {
  if (!isAnyOf(speaker.evidence.kind, 'namedPerson', 'namedOfficial')) return false;
  const genders = tokensOf(parsed, span).map(({ lower }) => genderOfWord(lower));
  const gender = genders.find((one) => one !== null) ?? genderOfGivenName(speaker.name);
  return agrees(word, gender);
};

/** Whether somebody whom no list of people has is one person, of the pronoun's gender: `a woman`. */
const isOneUnnamed = (context: Context, settled: Settled, word: string): boolean => {
  const { speaker, person, head } = settled;
  if (person !== null || speaker.name.includes(' and ')) return false;
  const isOne = isAnyOf(speaker.kind, 'anonymous', 'person') && isOnePerson(head, word);
  return isOne || isNamedOnce(context, settled, word);
};

/** Whether somebody is named or told of as whom something was said or done by: `Lee was told by an aide`. */
const isAgent = ({ parsed }: Context, { span }: Settled): boolean =>
  parsed.tokens[tokenAt(parsed, span[0]) - 1]?.lower === 'by';

/** Whether a speaker may be `he` or `she`: no ministry is, and nobody without a name who has but asked another. */
export const mayBe = (context: Context, settled: Settled, word: string, fits: Fits): boolean => {
  if (settled.person !== null) return fits(settled.person);
  const isAsking = hasOnlyAsked(context, settled) || isAgent(context, settled);
  return !isAsking && isOneUnnamed(context, settled, word);
};

/** Where the last speaker stands who may be a pronoun: whoever told him is another. */
export const lastWhoMayBe = (context: Context, word: string, fits: Fits): number =>
  lastSettled(
    context.settled,
    (settled) => !isAgent(context, settled) && mayBe(context, settled, word, fits),
  )?.span[0] ?? -1;
