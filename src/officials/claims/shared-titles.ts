import type { Token } from '../../language/index.ts';
import { CLOSERS } from '../lexicon/apposition-marks.ts';
import { AMONG } from '../lexicon/lead-ins.ts';
import { BEFORE_APPOSED_NAME, TAGS_BEFORE_SEVERAL } from '../lexicon/links.ts';
import { SEVERAL } from '../lexicon/patterns.ts';
import type { Mention } from '../names/named-person.ts';
import { phraseEnd, phraseStart } from '../offices/office-phrase.ts';
import { isOfficeHead } from '../reading/words.ts';
import { type Claim, claimOf } from './claim.ts';
import {
  beforePartyOrOwner,
  lastNameEnd,
  MOST_NAMES,
  nameBefore,
  pastPlace,
} from './joined-names.ts';
import type { NamedText } from './named-text.ts';
import { officeClaims } from './office-claims.ts';

/** How far before the comma the head of an office may stand. */
const FURTHEST = 14;

const isPlural = (token: Token | undefined): boolean => SEVERAL.test(token?.lower ?? '');

/** An office in the plural before a comma and several names: `Two councillors, Ann Lee and Bob Ray, voted`. */
const apposedClaims = (text: NamedText, comma: number, last: number): Claim[] => {
  const { tokens, isPersonAt } = text;
  // `Mayors including Ann Lee signed`: no second comma closes it.
  const isClosed =
    AMONG.has(tokens[comma]?.lower ?? '') ||
    CLOSERS.has(tokens[pastPlace(tokens, lastNameEnd(text, last))]?.text ?? '');
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

/** An office before the comma, or the like of it, before a name. */
const apposedBefore = (text: NamedText, name: number, last: number): Claim[] => {
  const comma = commaBefore(text.tokens, beforePartyOrOwner(text.tokens, name));
  return comma < 0 ? [] : apposedClaims(text, comma, last);
};

/** What is said of a name that others follow, or that stands for several: `mayors including Ann Lee`. */
const claimsOfFirst = (text: NamedText, { first, last }: Mention): Claim[] => {
  const { tokens } = text;
  const end = lastNameEnd(text, last);
  const isAmong = AMONG.has(tokens[beforePartyOrOwner(tokens, first) - 1]?.lower ?? '');
  if (end === last && !isAmong) return [];
  const both = bothClaims(text, end);
  return both.length > 0 ? both : apposedBefore(text, first, last);
};

/** What is said of a name together with those before it. */
const claimsOfLater = (text: NamedText, { first, last }: Mention): Claim[] => {
  const { tokens, isPersonAt } = text;
  let name = first;
  for (let names = 0; names < MOST_NAMES; names++) {
    name = nameBefore(text, name);
    if (name < 0) return [];
    const claims = apposedBefore(text, name, last);
    if (claims.length > 0) return claims;
    const head = name - 1;
    if (!isOfficeHead(tokens[head])) continue;
    if (!isPlural(tokens[head])) return [];
    const start = phraseStart(tokens, head, isPersonAt);
    return [claimOf(text, { first: start, last: name, head }, 'title')];
  }
  return [];
};

/** A title in the plural that stands before the first of several names: `Senators Ann Lee and Bob Ray`. */
export const sharedTitleClaims = (text: NamedText, mention: Mention): Claim[] => {
  const claims = claimsOfFirst(text, mention);
  return claims.length > 0 ? claims : claimsOfLater(text, mention);
};
