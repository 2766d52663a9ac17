import { isAnyOf, type Span, tokenAt, tokenBehind } from '../../../language/index.ts';
import { judged } from '../../kinds/judgement.ts';
import type { KnownPerson } from '../../known-person.ts';
import { GROUP_PRONOUNS, OWN_PRONOUNS, PERSONAL_PRONOUNS } from '../../lexicons/person-nouns.ts';
import { tokensOf } from '../../span-words.ts';
import { type Context, paragraphAt } from '../context.ts';
import {
  agrees,
  type Fits,
  genderOfGivenName,
  genderOfWord,
  mentionsIn,
  nearestBefore,
} from '../people/index.ts';
import { lastSettled, type Settled } from '../settled.ts';
import { called, ofNobodyKnown, ofPerson, type Settlement, type Speaker } from '../speaker.ts';
import { isBeforeVerb } from './asides.ts';
import { groupBefore } from './named-group.ts';
import { namedKin } from './named-kin.ts';
import { notMeant } from './not-meant.ts';
import { protagonistBehind } from './protagonist.ts';
import { subjectOf } from './sentence-subject.ts';
import { isOnePerson, unnamedSubject } from './unnamed-subject.ts';

/** How many paragraphs back a pronoun may reach. */
const PARAGRAPHS_BACK = 4;

/** The last speaker settled before an offset that fits. */
const lastSpeaker = (
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

/** How many sentences back a subject is looked for. */
const SENTENCES_BACK = 3;

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

/** Whether a speaker may be `he` or `she`: no ministry is. */
const mayBe = (context: Context, settled: Settled, word: string, fits: Fits): boolean =>
  (settled.person !== null && fits(settled.person)) || isOneUnnamed(context, settled, word);

/** Whether somebody is named or told of as whom something was said or done by: `Lee was told by an aide`. */
const isAgent = ({ parsed }: Context, { span }: Settled): boolean =>
  parsed.tokens[tokenAt(parsed, span[0]) - 1]?.lower === 'by';

/** Where the last speaker stands who may be a pronoun: whoever told him is another. */
const lastWhoMayBe = (context: Context, word: string, fits: Fits): number =>
  lastSettled(
    context.settled,
    (settled) => !isAgent(context, settled) && mayBe(context, settled, word, fits),
  )?.span[0] ?? -1;

/** Whoever a sentence’s subject is that has no name: as whom it has spoken already, else by its words. */
const ofUnnamed = ({ parsed, settled }: Context, span: Span): Settlement => {
  const spoke = lastSettled(settled, (one) => one.span[0] === span[0]);
  const name = parsed.text.slice(...span);
  return ofNobodyKnown(
    spoke?.speaker ?? called(judged('anonymous', 'unnamed', name), name),
    'pronoun',
  );
};

/** The last subject among the sentences of the pronoun's paragraph up to it, back to the last speaker. */
const subjectBefore = (
  context: Context,
  offset: number,
  word: string,
  fits: Fits,
): Settlement | null => {
  const { parsed, people } = context;
  const own = parsed.tokens[tokenAt(parsed, offset)]?.sentence ?? 0;
  const paragraph = paragraphAt(context, offset);
  const lastSaid = lastWhoMayBe(context, word, fits);
  for (let index = own; index > own - SENTENCES_BACK; index--) {
    const sentence = parsed.sentences[index];
    if (sentence === undefined) return null;
    const back = paragraph - paragraphAt(context, sentence.span[0]);
    // `Lee sat down.` and a new paragraph: `“It is late,” she said.`
    if (back > 1 || (back === 1 && index < own - 1)) return null;
    if (index < own && sentence.span[0] <= lastSaid) return null;
    const subject = subjectOf(context, sentence, offset);
    if (subject !== null && fits(subject)) return ofPerson(people, subject, 'pronoun');
    const kin = index < own ? namedKin(context, sentence, offset, word, fits) : null;
    if (kin !== null) return kin;
    const unnamed = index < own ? unnamedSubject(context, sentence, offset, word) : null;
    if (unnamed !== null) return ofUnnamed(context, unnamed);
  }
  return null;
};

/** Whoever a pronoun’s paragraph has introduced by name, alone and before a verb, where nobody has spoken there yet. */
const introducedHere = (context: Context, offset: number, fits: Fits): KnownPerson | null => {
  const { parsed, people, settled } = context;
  const paragraph = parsed.paragraphs[paragraphAt(context, offset)];
  if (paragraph === undefined || (settled.at(-1)?.span[0] ?? -1) >= paragraph.span[0]) return null;
  const introduced = mentionsIn(people, [paragraph.span[0], offset]).filter(
    ({ person, span }) => person.mentions[0]?.[0] === span[0],
  );
  const [only, ...more] = introduced;
  if (only === undefined || more.length > 0 || !fits(only.person)) return null;
  const behind = tokenBehind(parsed, only.span[1]);
  const isQuoted = (parsed.tokens[behind]?.quotation ?? 0) >= 0;
  return !isQuoted && isBeforeVerb(parsed.tokens, behind) ? only.person : null;
};

/**
 * The person whom a pronoun means, or another word that takes up whoever was spoken of: a subject, the last speaker,
 * whoever was named last.
 *
 * @param among who comes into question besides by gender.
 */
export const personBefore = (
  context: Context,
  span: Span,
  word: string,
  among: Fits = () => true,
): Settlement | null => {
  const { people } = context;
  const others = notMeant(context, span[0]);
  const fits: Fits = (person) =>
    among(person) &&
    !others.has(person) &&
    agrees(word, people.portraits.get(person)?.gender ?? null);
  const isNoReporter: Fits = (person) => people.portraits.get(person)?.outlet === null;
  const here = subjectBefore(context, span[0], word, fits);
  if (here !== null) return here;
  const neighbour = introducedHere(context, span[0], fits);
  if (neighbour !== null) return ofPerson(people, neighbour, 'pronoun');
  // `Lee was told by an aide that it was late. He left`: Lee.
  const mayHaveSpoken = (settled: Settled): boolean =>
    mayBe(context, settled, word, fits) && !(settled.person === null && isAgent(context, settled));
  const speaker = lastSpeaker(context, span[0], mayHaveSpoken);
  if (speaker?.person) {
    const protagonist = protagonistBehind(context, span[0], speaker, fits);
    return ofPerson(people, protagonist ?? speaker.person, 'pronoun');
  }
  if (speaker !== null) return ofNobodyKnown(speaker.speaker, 'pronoun');
  const nearest = nearestBefore(people, span[0], (person) => fits(person) && isNoReporter(person));
  return nearest === null ? null : ofPerson(people, nearest, 'pronoun');
};

/** Whether a speaker whom no list of people has is somebody all the same: nobody is `it`. */
const isSomebody = ({ kind, evidence }: Speaker): boolean =>
  isAnyOf(kind, 'anonymous', 'person') || evidence.kind === 'journalist';

/** Whether a speaker’s word is of many: `the papers`, but not the name `Harbour Times`. */
const isPlural = ({ parsed }: Context, { head, span }: Settled): boolean => {
  const words = parsed.text.slice(...span);
  return head.endsWith('s') && `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`.includes(head);
};

/** Whom a pronoun stands for, or null where nobody fits. */
export const referentOf = (
  context: Context,
  span: Span,
  word: string,
  enclosing: Settlement | null,
): Settlement | null => {
  if (OWN_PRONOUNS.has(word)) return enclosing && { ...enclosing, reference: 'pronoun' };
  if (PERSONAL_PRONOUNS.has(word)) return personBefore(context, span, word);
  if (!GROUP_PRONOUNS.has(word)) return null;
  const singular = word === 'it';
  const named = /^the(?:y|m|ir)$/.test(word) ? groupBefore(context, span) : null;
  if (named !== null) return named;
  const group = lastSpeaker(
    context,
    span[0],
    (settled) =>
      settled.person === null &&
      // `They said` is said of no text or outlet by itself.
      (singular ||
        !isAnyOf(settled.speaker.kind, 'document', 'media') ||
        isPlural(context, settled)) &&
      !(singular && (isSomebody(settled.speaker) || settled.speaker.name.includes(' and '))),
  );
  return group && ofNobodyKnown(group.speaker, 'pronoun');
};
