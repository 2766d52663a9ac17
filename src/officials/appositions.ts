import type { Token } from '../language/index.ts';
import { type Claim, claimOf, type PersonAt, PRIVATE_CLAIM, wordlessClaim } from './claim.ts';
import { clauseClaims, clausesClaims } from './clauses.ts';
import { OPENERS } from './lexicon/apposition-marks.ts';
import {
  ADVERBS_OF_DESCRIPTION,
  NAMING_PARTICIPLES,
  OWNERS,
  PAST_ADVERBS,
  VERBS_OF_LEAVING,
} from './lexicon/claims.ts';
import { SEATS } from './lexicon/links.ts';
import { POSTNOMINALS } from './lexicon/occupations.ts';
import { AGE } from './lexicon/patterns.ts';
import { PARTY_AND_STATE } from './lexicon/traits.ts';
import type { Mention } from './named-person.ts';
import type { OfficeKind } from './office-kind.ts';
import { officeAt } from './office-phrase.ts';
import { isOccupation, isOfficeHead, isRole } from './words.ts';

const LEGISLATOR: OfficeKind = { branch: 'legislative', level: 'national' };

const isOccupied = (tokens: readonly Token[], from: number): boolean => {
  for (let index = from; index < from + 6; index++) {
    const token = tokens[index];
    if (token === undefined || token.tag === 'punctuation' || token.tag === 'verb') return false;
    if (isOccupation(token.lower)) return true;
  }
  return false;
};

/** Whether the words of an office lead straight into the next name, whose title they then are. */
const belongsToNextName = (
  tokens: readonly Token[],
  { head, last }: { readonly head: number; readonly last: number },
  personAt: PersonAt,
): boolean => {
  if (personAt(head + 1) >= 0) return true;
  for (let index = head + 2; index <= last; index++) {
    const tag = tokens[index - 1]?.tag;
    const starts = personAt(index) >= 0 && personAt(index - 1) < 0;
    if (starts && tag === 'properNoun' && !isOfficeHead(tokens[index - 1])) return true;
  }
  return false;
};

/** `Ann Lee MP`: a seat, where the letters are those of one. */
const postnominalClaims = (tokens: readonly Token[], at: number, personAt: PersonAt): Claim[] =>
  isOfficeHead(tokens[at])
    ? [claimOf(tokens, { first: at, last: at + 1, head: at }, 'description', personAt)]
    : [];

/** How far into an apposition its last part may start. */
const LAST_PART_REACH = 24;

/** `his two lawyers`, `journalists`: others than the one before the comma, and no description. */
const areOthers = (part: readonly Token[]): boolean => {
  const isSingular = ({ lower }: Token): boolean => !lower.endsWith('s');
  const names = OWNERS.has(part[0]?.lower ?? '') || !part.every(isSingular);
  return names && !part.some((token) => isRole(token) && isSingular(token));
};

/**
 * An office in the last part: `the rebels’ former ally and now vice president`, `a lawyer, a beekeeper and member of the
 * city council`.
 */
const lastPart = (tokens: readonly Token[], from: number, personAt: PersonAt) => {
  let commas = 0;
  for (let index = from; index < from + LAST_PART_REACH; index++) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== tokens[from]?.sentence || personAt(index) >= 0)
      return undefined;
    if (token.text === ',') {
      if (commas === 0 && areOthers(tokens.slice(from, index))) return undefined;
      commas++;
      continue;
    }
    if (token.tag === 'punctuation' || token.tag === 'verb' || token.tag === 'auxiliary')
      return undefined;
    if (token.lower !== 'and') continue;
    // `Ann Lee, a lawyer, and the mayor met`: another person.
    if (commas === 1 && tokens[index - 1]?.text === ',' && tokens[index + 1]?.tag === 'determiner')
      return undefined;
    const start = ADVERBS_OF_DESCRIPTION.has(tokens[index + 1]?.lower ?? '')
      ? index + 2
      : index + 1;
    const phrase = officeAt(tokens, start, (at) => personAt(at) >= 0);
    if (phrase === undefined) continue;
    return belongsToNextName(tokens, phrase, personAt) ? undefined : phrase;
  }
  return undefined;
};

/** `a Republican who represents Ohio’s fourth district`. */
const whoClaims = (tokens: readonly Token[], from: number, personAt: PersonAt): Claim[] => {
  for (let index = from; index < from + 6; index++) {
    const token = tokens[index];
    if (token === undefined || token.tag === 'punctuation') return [];
    if (token.lower === 'who') return clauseClaims(tokens, index + 1, personAt);
  }
  return [];
};

/** A second office right behind the first: `the foreign minister and a former mayor`. */
const joinedClaims = (tokens: readonly Token[], and: number, personAt: PersonAt): Claim[] => {
  if (tokens[and]?.lower !== 'and' || tokens[and + 1]?.lower === 'the') return [];
  const isAdverb = ADVERBS_OF_DESCRIPTION.has(tokens[and + 1]?.lower ?? '');
  const phrase = officeAt(tokens, isAdverb ? and + 2 : and + 1, (at) => personAt(at) >= 0);
  if (phrase === undefined || belongsToNextName(tokens, phrase, personAt)) return [];
  return [claimOf(tokens, phrase, 'description', personAt)];
};

/** How far behind the participle `as` may stand: `sworn in on Saturday as president`. */
const NAMED_REACH = 6;

const namedFrom = (tokens: readonly Token[], from: number): number => {
  for (let index = from; index < from + NAMED_REACH; index++) {
    if (tokens[index]?.tag === 'punctuation') return from;
    if (tokens[index]?.lower === 'as') return index;
  }
  return from;
};

/** The words of an apposition: `now the mayor of Leeds`, `named ambassador last year`. */
const apposedClaims = (tokens: readonly Token[], start: number, personAt: PersonAt): Claim[] => {
  const adverb = tokens[start]?.lower ?? '';
  const described = ADVERBS_OF_DESCRIPTION.has(adverb) ? start + 1 : start;
  const named = NAMING_PARTICIPLES.has(tokens[described]?.lower ?? '');
  const from = named ? namedFrom(tokens, described + 1) : described;
  const phrase = officeAt(
    tokens,
    named && tokens[from]?.lower === 'as' ? from + 1 : from,
    (index) => personAt(index) >= 0,
  );
  if (phrase === undefined) {
    const last = lastPart(tokens, from, personAt);
    if (last !== undefined) return [claimOf(tokens, last, 'description', personAt)];
    const seat = whoClaims(tokens, from, personAt);
    if (seat.length > 0) return seat;
    return isOccupied(tokens, from) ? [PRIVATE_CLAIM] : [];
  }
  if (belongsToNextName(tokens, phrase, personAt)) return [];
  const claim = claimOf(tokens, phrase, 'description', personAt);
  return [
    { ...claim, former: claim.former || PAST_ADVERBS.has(adverb) },
    ...joinedClaims(tokens, phrase.last, personAt),
  ];
};

const MOST_IN_BRACKETS = 6;

/** `Mr Lee (Tampines GRC)`. */
const isSeatInBrackets = (tokens: readonly Token[], open: number): boolean => {
  if (tokens[open]?.text !== '(') return false;
  for (let index = open + 1; index < open + MOST_IN_BRACKETS; index++)
    if (tokens[index]?.text === ')') return SEATS.has(tokens[index - 1]?.text ?? '');
  return false;
};

/** What stands behind a name: `, the mayor of Leeds,` · `, 51, who heads the commission`. */
export const followingClaims = (
  tokens: readonly Token[],
  { last }: Mention,
  personAt: PersonAt,
): Claim[] => {
  if (POSTNOMINALS.has(tokens[last]?.text ?? '')) return postnominalClaims(tokens, last, personAt);
  if (!OPENERS.has(tokens[last]?.text ?? '')) return [];
  const aged = AGE.test(tokens[last + 1]?.text ?? '') && tokens[last + 2]?.text === ',';
  const from = aged ? last + 3 : last + 1;
  const start = tokens[from];
  // `, and the head of the council, Bob Ray,`: somebody else.
  if (start === undefined || start.lower === 'and') return [];
  if (PARTY_AND_STATE.test(start.text) || isSeatInBrackets(tokens, last))
    return [wordlessClaim(LEGISLATOR)];
  if (start.lower === 'who') return clausesClaims(tokens, from + 1, personAt);
  if (aged && start.tag === 'auxiliary') return clauseClaims(tokens, from, personAt);
  // `, ousted as prime minister in May,`
  if (VERBS_OF_LEAVING.has(start.lower)) return clauseClaims(tokens, from, personAt);
  return apposedClaims(tokens, from, personAt);
};
