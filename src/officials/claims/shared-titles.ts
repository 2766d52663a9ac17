import type { Token } from '../../language/index.ts';
import { CLOSERS } from '../lexicon/apposition-marks.ts';
import { AMONG } from '../lexicon/lead-ins.ts';
import { BEFORE_APPOSED_NAME, JOINTS_OF_NAMES, TAGS_BEFORE_SEVERAL } from '../lexicon/links.ts';
import { SEVERAL } from '../lexicon/patterns.ts';
import { PARTY_WORDS } from '../lexicon/words-of-bodies.ts';
import type { Mention } from '../names/named-person.ts';
import { phraseEnd, phraseStart } from '../offices/office-phrase.ts';
import { withoutBrackets } from '../offices/within-names.ts';
import { isLarge, isOfficeHead } from '../reading/words.ts';
import { type Claim, claimOf } from './claim.ts';
import type { NamedText } from './named-text.ts';
import { officeClaims } from './namings.ts';

/** How many names may share a title before this one. */
const MOST_NAMES = 6;

/**
 * Where a name starts with the party or the place before it: `Two senators, Democrat Ann Lee and Republican Bob Ray`,
 * `mayors including Leeds’s Ann Lee`.
 */
const beforePartyOrOwner = (tokens: readonly Token[], name: number): number => {
  if (tokens[name - 1]?.tag === 'possessive' && isLarge(tokens[name - 2])) return name - 2;
  const isParty = PARTY_WORDS.has(tokens[name - 1]?.lower ?? '') && isLarge(tokens[name - 1]);
  return isParty ? name - 1 : name;
};

/** Past the bracket and the place before a name: `the mayors of Leeds (Ann Lee) and York (Bob Ray)`. */
const beforeBracketedPlace = (tokens: readonly Token[], name: number): number => {
  if (tokens[name - 1]?.text !== '(') return name;
  let place = name - 1;
  while (isLarge(tokens[place - 1])) place--;
  return place;
};

/** Where the name before a joint starts, or -1 where there is none. */
const nameBefore = ({ tokens, personAt, isPersonAt }: NamedText, name: number): number => {
  let end = beforeBracketedPlace(tokens, beforePartyOrOwner(tokens, name)) - 1;
  while (JOINTS_OF_NAMES.has(tokens[end]?.lower ?? '')) end--;
  if (end === name - 1) return -1;
  end = isPersonAt(end - 1) && !isPersonAt(end) ? end - 1 : withoutBrackets(tokens, end + 1) - 1;
  if (!isPersonAt(end)) return -1;
  let start = end;
  while (personAt(start - 1) === personAt(end)) start--;
  return start;
};

/** How far before the comma the head of an office may stand. */
const FURTHEST = 14;
const isPlural = (token: Token | undefined): boolean => SEVERAL.test(token?.lower ?? '');

/** Where the last of several joined names ends. */
const lastNameEnd = ({ tokens, personAt }: NamedText, last: number): number => {
  let end = last;
  for (let names = 0; names < MOST_NAMES; names++) {
    let start = end;
    while (JOINTS_OF_NAMES.has(tokens[start]?.lower ?? '')) start++;
    if (start > end && PARTY_WORDS.has(tokens[start]?.lower ?? '')) start++;
    if (start > end && tokens[start + 1]?.tag === 'possessive') start += 2;
    const person = personAt(start);
    if (start === end || person < 0) break;
    end = start;
    while (personAt(end) === person) end++;
  }
  return end;
};

/** An office in the plural before a comma and several names: `Two councillors, Ann Lee and Bob Ray, voted`. */
const apposedClaims = (text: NamedText, comma: number, last: number): Claim[] => {
  const { tokens, isPersonAt } = text;
  // `Mayors including Ann Lee signed`: no second comma closes it.
  const isClosed =
    AMONG.has(tokens[comma]?.lower ?? '') ||
    CLOSERS.has(tokens[lastNameEnd(text, last)]?.text ?? '');
  if (!isClosed) return [];
  for (let head = comma - 1; head > comma - FURTHEST && head >= 0; head--) {
    const token = tokens[head];
    if (token === undefined || token.tag === 'punctuation' || token.tag === 'verb') return [];
    if (!isOfficeHead(token) || !isPlural(token) || phraseEnd(tokens, head) !== comma) continue;
    const first = phraseStart(tokens, head, isPersonAt);
    const before = tokens[first - 1];
    const isFirst = before?.sentence !== token.sentence;
    if (!isFirst && !TAGS_BEFORE_SEVERAL.has(before?.tag ?? '')) return [];
    // `mayors of Leeds (Ann Lee) and York (Bob Ray)`: each of a town of their own.
    const end = tokens[comma]?.text === '(' ? head + 1 : comma;
    return [claimOf(text, { first, last: end, head }, 'description')];
  }
  return [];
};

/** The comma before the first of several names: `senators, Ann Lee and …`, `senators, among them Ann Lee and …`; else -1. */
const commaBefore = (tokens: readonly Token[], name: number): number => {
  const isThem = tokens[name - 1]?.lower === 'them' ? 1 : 0;
  const isAmong = AMONG.has(tokens[name - 1 - isThem]?.lower ?? '') ? 1 : 0;
  const comma = name - 1 - isThem - isAmong;
  if (BEFORE_APPOSED_NAME.has(tokens[comma]?.text ?? '')) return comma;
  // `mayors including Ann Lee`
  return isAmong > 0 ? comma + 1 : -1;
};

/** `Ann Lee and Bob Ray, both members of the council,` */
const bothClaims = (text: NamedText, comma: number): Claim[] =>
  text.tokens[comma]?.text === ',' && text.tokens[comma + 1]?.lower === 'both'
    ? officeClaims(text, comma + 2)
    : [];

/** A title in the plural that stands before the first of several names: `Senators Ann Lee and Bob Ray`. */
export const sharedTitleClaims = (text: NamedText, { first, last }: Mention): Claim[] => {
  const { tokens, isPersonAt } = text;
  const end = lastNameEnd(text, last);
  const isJoined = end > last;
  if (isJoined || AMONG.has(tokens[beforePartyOrOwner(tokens, first) - 1]?.lower ?? '')) {
    const both = bothClaims(text, end);
    if (both.length > 0) return both;
    const comma = commaBefore(tokens, beforePartyOrOwner(tokens, first));
    const claims = comma < 0 ? [] : apposedClaims(text, comma, last);
    if (claims.length > 0) return claims;
  }
  let name = first;
  for (let names = 0; names < MOST_NAMES; names++) {
    name = nameBefore(text, name);
    if (name < 0) return [];
    const comma = commaBefore(tokens, beforePartyOrOwner(tokens, name));
    const claims = comma < 0 ? [] : apposedClaims(text, comma, last);
    if (claims.length > 0) return claims;
    const head = name - 1;
    if (!isOfficeHead(tokens[head])) continue;
    if (!isPlural(tokens[head])) return [];
    const start = phraseStart(tokens, head, isPersonAt);
    return [claimOf(text, { first: start, last: name, head }, 'title')];
  }
  return [];
};
