import type { Token } from '../../language/index.ts';
import { OPENERS } from '../lexicon/apposition-marks.ts';
import {
  ADVERBS_OF_DESCRIPTION,
  NAMING_PARTICIPLES,
  PAST_ADVERBS,
  VERBS_OF_LEAVING,
} from '../lexicon/claims.ts';
import { HEADED_BY_WHOM } from '../lexicon/lead-ins.ts';
import { SEATS } from '../lexicon/links.ts';
import { POSTNOMINALS } from '../lexicon/occupations.ts';
import { AGE } from '../lexicon/patterns.ts';
import { PARTY_AND_STATE } from '../lexicon/traits.ts';
import type { Mention } from '../names/named-person.ts';
import type { OfficeKind } from '../offices/office-kind.ts';
import { officeAt, phraseEnd } from '../offices/office-phrase.ts';
import { isOccupation, isOfficeHead } from '../reading/words.ts';
import { type Claim, claimOf, PRIVATE_CLAIM, wordlessClaim } from './claim.ts';
import { clauseClaims, clausesClaims } from './clauses.ts';
import { belongsToNextName, lastPart } from './last-part.ts';
import { pastBrackets, pastTime, soonAs } from './lead-ins.ts';
import type { NamedText } from './named-text.ts';

const LEGISLATOR: OfficeKind = { branch: 'legislative', level: 'national' };

/** Who has a ministry, a province or a constituency. */
const HEAD_OF_PART: OfficeKind = { branch: 'executive', level: null };

const isOccupied = (tokens: readonly Token[], from: number): boolean => {
  for (let index = from; index < from + 6; index++) {
    const token = tokens[index];
    if (token === undefined || token.tag === 'punctuation' || token.tag === 'verb') return false;
    if (isOccupation(token.lower)) return true;
  }
  return false;
};

/** `Ann Lee MP`: a seat, where the letters are those of one. */
const postnominalClaims = (text: NamedText, at: number): Claim[] =>
  isOfficeHead(text.tokens[at])
    ? [claimOf(text, { first: at, last: at + 1, head: at }, 'description')]
    : [];

/** `a Republican who represents Ohio’s fourth district`. */
const whoClaims = (text: NamedText, from: number): Claim[] => {
  const { tokens } = text;
  for (let index = from; index < from + 6; index++) {
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
  const isAdverb = ADVERBS_OF_DESCRIPTION.has(tokens[and + 1]?.lower ?? '');
  const phrase = officeAt(tokens, isAdverb ? and + 2 : and + 1, isPersonAt);
  if (phrase === undefined || belongsToNextName(text, phrase)) return [];
  return [claimOf(text, phrase, 'description')];
};

/** The words of an apposition: `now the mayor of Leeds`, `named ambassador last year`. */
const apposedClaims = (text: NamedText, start: number): Claim[] => {
  const { tokens, isPersonAt } = text;
  const adverb = tokens[start]?.lower ?? '';
  const time = pastTime(tokens, ADVERBS_OF_DESCRIPTION.has(adverb) ? start + 1 : start);
  const described = time.from;
  const named = NAMING_PARTICIPLES.has(tokens[described]?.lower ?? '');
  const from = named ? Math.max(described + 1, soonAs(tokens, described + 1)) : described;
  const phrase = officeAt(
    tokens,
    named && tokens[from]?.lower === 'as' ? from + 1 : from,
    isPersonAt,
  );
  if (phrase === undefined) {
    const last = lastPart(text, from);
    if (last !== undefined) return [claimOf(text, last, 'description')];
    const seat = whoClaims(text, from);
    if (seat.length > 0) return seat;
    return isOccupied(tokens, from) ? [PRIVATE_CLAIM] : [];
  }
  if (belongsToNextName(text, phrase)) return [];
  const claim = claimOf(text, phrase, 'description');
  return [
    { ...claim, former: claim.former || time.isOver || PAST_ADVERBS.has(adverb) },
    ...joinedClaims(text, phrase.last),
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

/** `, as mayor of Leeds,`: a comma closes it; not `, as the mayor watched`. */
const closedClaims = (text: NamedText, from: number): Claim[] => {
  const { tokens, isPersonAt } = text;
  const phrase = officeAt(tokens, from, isPersonAt);
  return phrase !== undefined && tokens[phrase.last]?.text === ','
    ? [claimOf(text, phrase, 'description')]
    : [];
};

/** `, in charge of prisons at the ministry`. */
const chargeClaims = (text: NamedText, at: number): Claim[] => {
  const { tokens } = text;
  const phrase = { first: at, last: phraseEnd(tokens, at), head: at };
  const claim = claimOf(text, phrase, 'description');
  return claim.standing === 'public' ? [wordlessClaim(claim.kind)] : [];
};

/** What stands behind a name: `, the mayor of Leeds,` · `, 51, who heads the commission`. */
export const followingClaims = (text: NamedText, { last }: Mention): Claim[] => {
  const { tokens } = text;
  if (POSTNOMINALS.has(tokens[last]?.text ?? '')) return postnominalClaims(text, last);
  if (!OPENERS.has(tokens[last]?.text ?? '')) return [];
  const inside = claimsBehind(text, last);
  const behind = pastBrackets(tokens, last);
  return inside.length > 0 || behind === last ? inside : claimsBehind(text, behind);
};

const claimsBehind = (text: NamedText, last: number): Claim[] => {
  const { tokens } = text;
  const aged = AGE.test(tokens[last + 1]?.text ?? '') && tokens[last + 2]?.text === ',';
  const from = aged ? last + 3 : last + 1;
  const start = tokens[from];
  // `, and the head of the council, Bob Ray,`: somebody else.
  if (start === undefined || start.lower === 'and') return [];
  if (PARTY_AND_STATE.test(start.text) || isSeatInBrackets(tokens, last))
    return [wordlessClaim(LEGISLATOR)];
  if (start.lower === 'who') return clausesClaims(text, from + 1);
  if (start.lower === 'whose' && HEADED_BY_WHOM.has(tokens[from + 1]?.lower ?? ''))
    return [wordlessClaim(HEAD_OF_PART)];
  if (start.lower === 'in' && tokens[from + 1]?.lower === 'charge')
    return chargeClaims(text, from + 1);
  // `, one of seven governors of the bank,`
  if (start.lower === 'one' && tokens[from + 1]?.lower === 'of')
    return apposedClaims(text, tokens[from + 2]?.tag === 'number' ? from + 3 : from + 2);
  if (start.lower === 'as') return closedClaims(text, from + 1);
  if (aged && start.tag === 'auxiliary') return clauseClaims(text, from);
  // `, ousted as prime minister in May,`
  if (VERBS_OF_LEAVING.has(start.lower)) return clauseClaims(text, from);
  return apposedClaims(text, from);
};
