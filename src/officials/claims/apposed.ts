import type { Token } from '../../language/index.ts';
import { PAST_ADVERBS } from '../lexicon/beside-heads.ts';
import { NAMING_PARTICIPLES } from '../lexicon/verbs.ts';
import { officeAt } from '../offices/office-phrase.ts';
import { isOccupation } from '../reading/words.ts';
import { type Claim, claimOf, PRIVATE_CLAIM } from './claim.ts';
import { clauseClaims } from './clauses.ts';
import { belongsToNextName, lastPart } from './last-part.ts';
import { pastAdverb, pastTime, soonAs } from './lead-ins.ts';
import type { NamedText } from './named-text.ts';

/** How far into an apposition the word for what somebody is, or its `who`, may stand. */
const REACH = 6;

/** `a retired beekeeper`: what somebody is who holds no office. */
const isOccupied = (tokens: readonly Token[], from: number): boolean => {
  for (let index = from; index < from + REACH; index++) {
    const token = tokens[index];
    if (token === undefined || token.tag === 'punctuation' || token.tag === 'verb') return false;
    if (isOccupation(token.lower)) return true;
  }
  return false;
};

/** `a Republican who represents Ohio’s fourth district`. */
const whoFurtherOn = (text: NamedText, from: number): Claim[] => {
  const { tokens } = text;
  for (let index = from; index < from + REACH; index++) {
    const token = tokens[index];
    if (token === undefined || token.tag === 'punctuation') return [];
    if (token.lower === 'who') return clauseClaims(text, index + 1);
  }
  return [];
};

/** A second office right behind the first: `the foreign minister and a former mayor`. */
const joinedClaims = (text: NamedText, and: number): Claim[] => {
  const { tokens, isPersonAt } = text;
  if (tokens[and]?.lower !== 'and' || tokens[and + 1]?.lower === 'the') return [];
  const phrase = officeAt(tokens, pastAdverb(tokens, and + 1), isPersonAt);
  if (phrase === undefined || belongsToNextName(text, phrase)) return [];
  return [claimOf(text, phrase, 'description')];
};

/** What an apposition says that does not start with an office. */
const furtherClaims = (text: NamedText, from: number): Claim[] => {
  const last = lastPart(text, from);
  if (last !== undefined) return [claimOf(text, last, 'description')];
  const seat = whoFurtherOn(text, from);
  if (seat.length > 0) return seat;
  return isOccupied(text.tokens, from) ? [PRIVATE_CLAIM] : [];
};

/** Where an office starts: at once, or behind the participle that names somebody to it, `named ambassador last year`. */
const officeStart = (tokens: readonly Token[], from: number): number => {
  if (!NAMING_PARTICIPLES.has(tokens[from]?.lower ?? '')) return from;
  return Math.max(from, soonAs(tokens, from + 1)) + 1;
};

/**
 * What the words of an apposition say: `now the mayor of Leeds`, `named ambassador last year`.
 *
 * @param start the first token behind the comma, and behind an age.
 */
export const apposedClaims = (text: NamedText, start: number): Claim[] => {
  const { tokens, isPersonAt } = text;
  const time = pastTime(tokens, pastAdverb(tokens, start));
  const office = officeStart(tokens, time.from);
  const phrase = officeAt(tokens, office, isPersonAt);
  if (phrase === undefined) return furtherClaims(text, office);
  if (belongsToNextName(text, phrase)) return [];
  const claim = claimOf(text, phrase, 'description');
  const isPast = time.isOver || PAST_ADVERBS.has(tokens[start]?.lower ?? '');
  return [{ ...claim, former: claim.former || isPast }, ...joinedClaims(text, phrase.last)];
};
