import { isVerb, type Token } from '../../language/index.ts';
import {
  ADVERBS_OF_NAMING,
  BEING_VERBS,
  BETWEEN_VERB_AND_OFFICE,
  NAMING_PARTICIPLES,
  PARTS_OF_GOVERNMENT,
  PAST_BEING_VERBS,
  SEATED_VERBS,
  VERBS_OF_LEAVING,
  VERBS_OF_SERVING_AS,
} from '../lexicon/claims.ts';
import { FUTURE_VERBS } from '../lexicon/lead-ins.ts';
import { SEAT_LINKS } from '../lexicon/links.ts';
import { HEADING_VERBS } from '../lexicon/office-heads.ts';
import { BETWEEN_VERB_AND_AS } from '../lexicon/traits.ts';
import { nounPhraseEnd, objectEnd, officeAt } from '../offices/office-phrase.ts';
import { type Claim, claimOf } from './claim.ts';
import { firstToLead, headingClaim } from './heading.ts';
import { pastTime, soonAs } from './lead-ins.ts';
import type { NamedText } from './named-text.ts';
import { officeClaims } from './namings.ts';

const skip = (tokens: readonly Token[], from: number, words: ReadonlySet<string>): number => {
  let index = from;
  while (index < from + 4 && words.has(tokens[index]?.lower ?? '')) index++;
  return index;
};

/** `sits on the city council`, `elected to the Senate`: the body makes the office. */
const seatClaim = (text: NamedText, verb: number, link: number): Claim[] => {
  const { tokens } = text;
  if (!SEAT_LINKS.has(tokens[link]?.lower ?? '')) return [];
  const last = objectEnd(tokens, link);
  const claim = claimOf(text, { first: verb, last, head: verb }, 'description');
  const isPublic = claim.standing === 'public' && claim.kind.branch !== null;
  return isPublic ? [{ ...claim, former: tokens[verb]?.lower === 'sat' }] : [];
};

/** `takes over the finance ministry`. */
const takingOverClaim = (text: NamedText, verb: number): Claim[] => {
  const { tokens } = text;
  if (tokens[verb + 1]?.lower !== 'over') return [];
  const last = nounPhraseEnd(tokens, verb + 2);
  if (!PARTS_OF_GOVERNMENT.has(tokens[last - 1]?.lower ?? '')) return [];
  return [claimOf(text, { first: verb, last, head: verb }, 'description')];
};

/** How far behind `served` the body may stand: `three terms in the Senate`. */
const TERMS_REACH = 5;

/** `served three terms in the Senate`. */
const termsClaim = (text: NamedText, verb: number): Claim[] => {
  const { tokens } = text;
  if (tokens[verb]?.lower !== 'served') return [];
  for (let link = verb + 1; link < verb + TERMS_REACH; link++) {
    if (!SEAT_LINKS.has(tokens[link]?.lower ?? '')) continue;
    return seatClaim(text, verb, link).flatMap((claim) =>
      claim.kind.branch === 'legislative' ? [{ ...claim, former: true }] : [],
    );
  }
  return [];
};

/** Where `as` stands behind a verb of serving: `took over as`, `took office on Thursday as`; else -1. */
const asBehind = (tokens: readonly Token[], verb: number): number => {
  const next = skip(tokens, verb + 1, BETWEEN_VERB_AND_AS);
  if (tokens[next]?.lower === 'as') return next;
  const isOfOffice = next > verb + 1 || VERBS_OF_LEAVING.has(tokens[verb]?.lower ?? '');
  return isOfOffice ? soonAs(tokens, next) : -1;
};

/** `took over as police commissioner`, `resigned as mayor`. */
const servingClaim = (text: NamedText, verb: number): Claim[] => {
  const { tokens, isPersonAt } = text;
  const as = asBehind(tokens, verb);
  if (as < 0) return takingOverClaim(text, verb);
  // `took office with Ann Lee as his secretary of state`: somebody else.
  if (tokens.slice(verb, as).some(({ lower }) => lower === 'with')) return [];
  const phrase = officeAt(tokens, as + 1, isPersonAt);
  if (phrase === undefined || isPersonAt(phrase.head + 1)) return [];
  // `left as the mayor spoke`
  if (isVerb(tokens[phrase.last])) return [];
  const claim = claimOf(text, phrase, 'description');
  return [{ ...claim, former: claim.former || VERBS_OF_LEAVING.has(tokens[verb]?.lower ?? '') }];
};

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

/** What a clause says of its subject, and a second verb of it. */
export const clausesClaims = (text: NamedText, from: number): Claim[] => {
  const { tokens } = text;
  const claims = clauseClaims(text, from);
  const verb = secondVerb(tokens, from);
  return verb < 0 ? claims : [...claims, ...clauseClaims(text, verb)];
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

const past = (claim: Claim): Claim => ({ ...claim, former: true });

/**
 * What a clause says that its subject is: `is the governor of Ohio`, `also heads the commission`,
 * `was sworn in as mayor`.
 *
 * @param from the first token after the subject, or after its `who`.
 */
export const clauseClaims = (text: NamedText, from: number): Claim[] => {
  const { tokens, isPersonAt } = text;
  const start = skip(tokens, from, BETWEEN_VERB_AND_OFFICE);
  const time = pastTime(tokens, start);
  const verb = time.isOver ? time.from : start;
  if (tokens[verb]?.tag === 'possessive') return [];
  const word = tokens[verb]?.lower ?? '';
  if (word === 'will') return futureClaims(text, verb);
  // `used to be the mayor`
  if (word === 'used')
    return officeClaims(text, skip(tokens, verb + 1, BETWEEN_VERB_AND_OFFICE)).map(past);
  if (HEADING_VERBS.has(word)) return headingClaim(text, verb);
  if (SEATED_VERBS.has(word)) return seatClaim(text, verb, verb + 1);
  if (VERBS_OF_SERVING_AS.has(word)) return servingClaim(text, verb);
  if (!BEING_VERBS.has(word)) return [];
  const participle = skip(tokens, verb + 1, ADVERBS_OF_NAMING);
  const isNamed = NAMING_PARTICIPLES.has(tokens[participle]?.lower ?? '');
  const office = skip(tokens, isNamed ? participle + 1 : verb + 1, BETWEEN_VERB_AND_OFFICE);
  if (isNamed && tokens[participle + 1]?.lower === 'to')
    return seatClaim(text, participle, participle + 1);
  const article = tokens[office - 1]?.lower === 'the' ? office - 1 : office;
  const as = isNamed ? soonAs(tokens, office) : -1;
  const phrase = officeAt(tokens, as < 0 ? article : as + 1, isPersonAt);
  if (phrase === undefined) return [...termsClaim(text, verb), ...firstToLead(text, verb)];
  if (isPersonAt(phrase.head + 1)) return [];
  const claim = claimOf(text, phrase, 'description');
  const isPast = time.isOver || (!isNamed && PAST_BEING_VERBS.has(word));
  return [{ ...claim, former: claim.former || isPast }];
};
