import type { Token } from '../../language/index.ts';
import {
  ADVERBS_OF_NAMING,
  BEING_VERBS,
  BETWEEN_VERB_AND_OFFICE,
  FUTURE_VERBS,
  HEADING_VERBS,
  NAMING_PARTICIPLES,
  PAST_BEING_VERBS,
  SEATED_VERBS,
  VERBS_OF_SERVING_AS,
} from '../lexicon/verbs.ts';
import { officeAt, phraseEnd } from '../offices/office-phrase.ts';
import { type Claim, claimOf, wordlessClaim } from './claim.ts';
import { firstToLead, headingClaim } from './heading.ts';
import { type DescriptionStart, goesOnSince, pastTime, skip, soonAs } from './lead-ins.ts';
import type { NamedText } from './named-text.ts';
import { officeClaims } from './office-claims.ts';
import { seatClaim, termsClaim } from './seats.ts';
import { servingClaim } from './serving.ts';

/** How far from `will` an `if` is looked for. */
const FUTURE_REACH = 14;

/** How far into a sentence a second verb of one subject may stand. */
const SECOND_VERB_REACH = 24;

/** Where a second verb with the same subject follows: `… at the time and is now the secretary of the Army`. */
const secondVerb = (tokens: readonly Token[], from: number): number => {
  for (let index = from; index < from + SECOND_VERB_REACH; index++) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== tokens[from]?.sentence) return -1;
    if (token.lower !== 'and') continue;
    const next = tokens[index + 1]?.lower ?? '';
    const verb = BETWEEN_VERB_AND_OFFICE.has(next) ? (tokens[index + 2]?.lower ?? '') : next;
    if (BEING_VERBS.has(verb) || HEADING_VERBS.has(verb) || SEATED_VERBS.has(verb))
      return index + 1;
  }
  return -1;
};

const secondClaims = (text: NamedText, from: number): Claim[] => {
  const verb = secondVerb(text.tokens, from);
  return verb < 0 ? [] : clauseClaims(text, verb);
};

/** What a clause behind `who` says, and a second verb of it. */
export const whoClaims = (text: NamedText, from: number): Claim[] => [
  ...clauseClaims(text, from),
  ...secondClaims(text, from),
];

/** What a main clause says; a second verb counts where the first has said something. */
export const mainClaims = (text: NamedText, from: number): Claim[] => {
  const claims = clauseClaims(text, from);
  return claims.length > 0 ? [...claims, ...secondClaims(text, from)] : [];
};

/** `will become foreign minister`, unless something else comes first: `if elected`. */
const futureClaims = (text: NamedText, will: number): Claim[] => {
  const { tokens } = text;
  if (!FUTURE_VERBS.has(tokens[will + 1]?.lower ?? '')) return [];
  const sentence = tokens[will]?.sentence;
  for (let index = will - FUTURE_REACH; index < will + FUTURE_REACH; index++)
    if (tokens[index]?.lower === 'if' && tokens[index]?.sentence === sentence) return [];
  const office = skip(tokens, will + 2, BETWEEN_VERB_AND_OFFICE);
  return officeClaims(text, office).filter(({ standing }) => standing === 'public');
};

const asPast = (claim: Claim): Claim => ({ ...claim, former: true });

/** `used to be the mayor`. */
const formerClaims = (text: NamedText, used: number): Claim[] =>
  officeClaims(text, skip(text.tokens, used + 1, BETWEEN_VERB_AND_OFFICE)).map(asPast);

/** Where an office starts with its article: `is also` + `the governor of Ohio`. */
const officeBehind = (tokens: readonly Token[], verb: number): number => {
  const office = skip(tokens, verb + 1, BETWEEN_VERB_AND_OFFICE);
  return tokens[office - 1]?.lower === 'the' ? office - 1 : office;
};

/** The same behind a participle: `named` + `the next mayor`, `sworn in on Saturday as` + `president`. */
const officeNamed = (tokens: readonly Token[], participle: number): number => {
  const as = soonAs(tokens, skip(tokens, participle + 1, BETWEEN_VERB_AND_OFFICE));
  return as < 0 ? officeBehind(tokens, participle) : as + 1;
};

/** `in charge of prisons at the ministry`. */
export const chargeClaims = (text: NamedText, at: number): Claim[] => {
  const { tokens } = text;
  const phrase = { first: at, last: phraseEnd(tokens, at), head: at };
  const claim = claimOf(text, phrase, 'description');
  return claim.standing === 'public' ? [wordlessClaim(claim.kind)] : [];
};

/** `is the governor of Ohio`, `was elected to the Senate`, `became the first woman to lead the bank`. */
const beingClaims = (text: NamedText, verb: number, time: DescriptionStart): Claim[] => {
  const { tokens, isPersonAt } = text;
  const participle = skip(tokens, verb + 1, ADVERBS_OF_NAMING);
  const isNamed = NAMING_PARTICIPLES.has(tokens[participle]?.lower ?? '');
  if (isNamed && tokens[participle + 1]?.lower === 'to')
    return seatClaim(text, participle, participle + 1);
  const charge = tokens[verb + 1]?.lower === 'been' ? verb + 2 : verb + 1;
  if (tokens[charge]?.lower === 'in' && tokens[charge + 1]?.lower === 'charge')
    return chargeClaims(text, charge + 1);
  const office = isNamed ? officeNamed(tokens, participle) : officeBehind(tokens, verb);
  const phrase = officeAt(tokens, office, isPersonAt);
  if (phrase === undefined) return [...termsClaim(text, verb), ...firstToLead(text, verb)];
  if (isPersonAt(phrase.head + 1)) return [];
  const claim = claimOf(text, phrase, 'description');
  const isPastVerb = PAST_BEING_VERBS.has(tokens[verb]?.lower ?? '') && !goesOnSince(tokens, verb);
  const isPast = time.isOver || (!isNamed && isPastVerb);
  return [{ ...claim, former: claim.former || isPast }];
};

/**
 * What a clause says that its subject is: `is the governor of Ohio`, `also heads the commission`,
 * `was sworn in as mayor`.
 *
 * @param from the first token after the subject, or after its `who`.
 */
export const clauseClaims = (text: NamedText, from: number): Claim[] => {
  const { tokens } = text;
  const start = skip(tokens, from, BETWEEN_VERB_AND_OFFICE);
  const time = pastTime(tokens, start);
  const verb = time.isOver ? time.from : start;
  if (tokens[verb]?.tag === 'possessive') return [];
  const word = tokens[verb]?.lower ?? '';
  if (word === 'will') return futureClaims(text, verb);
  if (word === 'used') return formerClaims(text, verb);
  if (HEADING_VERBS.has(word)) return headingClaim(text, verb);
  if (SEATED_VERBS.has(word)) return seatClaim(text, verb, verb + 1);
  if (VERBS_OF_SERVING_AS.has(word)) return servingClaim(text, verb);
  return BEING_VERBS.has(word) ? beingClaims(text, verb, time) : [];
};
