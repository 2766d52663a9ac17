import { isAnyOf, type Span, tokenAt, tokenBehind } from '../../../language/index.ts';
import type { KnownPerson } from '../../known-person.ts';
import { GROUP_PRONOUNS, OWN_PRONOUNS, PERSONAL_PRONOUNS } from '../../lexicons/person-nouns.ts';
import { type Context, paragraphAt } from '../context.ts';
import { agrees, type Fits, mentionsIn, nearestBefore } from '../people/index.ts';
import type { Settled } from '../settled.ts';
import { ofNobodyKnown, ofPerson, type Settlement, type Speaker } from '../speaker.ts';
import { isBeforeVerb } from './asides.ts';
import { personAsked } from './asked.ts';
import { personInQuotation } from './in-quotation.ts';
import { lastSpeaker, mayBe } from './last-speaker.ts';
import { groupBefore } from './named-group.ts';
import { notMeant } from './not-meant.ts';
import { protagonistBehind } from './protagonist.ts';
import { subjectBefore } from './subject-before.ts';
import { subjectSince } from './subject-since.ts';
import { isOnePerson } from './unnamed-subject.ts';

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
 * @param enclosing who says the words that the pronoun stands in, where they are quoted: nobody is `he` to himself.
 */
export const personBefore = (
  context: Context,
  span: Span,
  word: string,
  among: Fits = () => true,
  enclosing: Settlement | null = null,
): Settlement | null => {
  const { people } = context;
  const others = notMeant(context, span[0]);
  const fits: Fits = (person) =>
    among(person) &&
    !others.has(person) &&
    person !== enclosing?.person &&
    agrees(word, people.portraits.get(person)?.gender ?? null);
  const isNoReporter: Fits = (person) => people.portraits.get(person)?.outlet === null;
  const quoted = enclosing && personInQuotation(context, span, word, enclosing, fits);
  if (quoted) return quoted;
  const asked = personAsked(context, span, fits);
  if (asked !== null) return ofPerson(people, asked, 'pronoun');
  const here = subjectBefore(context, span[0], word, fits);
  if (here !== null) return here;
  const neighbour = introducedHere(context, span[0], fits);
  if (neighbour !== null) return ofPerson(people, neighbour, 'pronoun');
  const speaker = lastSpeaker(context, span[0], (settled) => mayBe(context, settled, word, fits));
  if (speaker?.person) {
    const protagonist = protagonistBehind(context, span[0], speaker, fits);
    return ofPerson(people, protagonist ?? speaker.person, 'pronoun');
  }
  if (speaker !== null) {
    const since = subjectSince(context, span, speaker, fits);
    return since === null
      ? ofNobodyKnown(speaker.speaker, 'pronoun')
      : ofPerson(people, since, 'pronoun');
  }
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

/** Whether a speaker may be `it`: one body or text. */
const mayBeIt = ({ speaker }: Settled): boolean =>
  !isSomebody(speaker) && !speaker.name.includes(' and ');

/**
 * Whether a speaker may be `they`, who is said of no text or outlet by itself, nor of one person. In somebody’s own words
 * they may be anybody, but for those just told of.
 */
const mayBeThey = (
  context: Context,
  settled: Settled,
  [start]: Span,
  quoting: Settlement | null,
): boolean => {
  const { speaker, head, span } = settled;
  if (quoting !== null && paragraphAt(context, span[0]) < paragraphAt(context, start)) return false;
  if (isAnyOf(speaker.kind, 'document', 'media')) return isPlural(context, settled);
  return !(isSomebody(speaker) && isOnePerson(head, 'they'));
};

/** Whom a pronoun stands for, or null where nobody fits. */
export const referentOf = (
  context: Context,
  span: Span,
  word: string,
  enclosing: Settlement | null,
): Settlement | null => {
  if (OWN_PRONOUNS.has(word)) return enclosing && { ...enclosing, reference: 'pronoun' };
  const isQuoted = (context.parsed.tokens[tokenAt(context.parsed, span[0])]?.quotation ?? -1) >= 0;
  const quoting = isQuoted ? enclosing : null;
  if (PERSONAL_PRONOUNS.has(word)) return personBefore(context, span, word, undefined, quoting);
  if (!GROUP_PRONOUNS.has(word)) return null;
  const singular = word === 'it';
  const named = /^the(?:y|m|ir)$/.test(word) ? groupBefore(context, span) : null;
  if (named !== null) return named;
  const group = lastSpeaker(
    context,
    span[0],
    (settled) =>
      settled.person === null &&
      settled.speaker.name !== quoting?.speaker.name &&
      (singular ? mayBeIt(settled) : mayBeThey(context, settled, span, quoting)),
  );
  return group && ofNobodyKnown(group.speaker, 'pronoun');
};
