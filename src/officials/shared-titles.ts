import type { Token } from '../language/index.ts';
import { type Claim, claimOf, type PersonAt } from './claim.ts';
import { CLOSERS } from './lexicon/apposition-marks.ts';
import { JOINTS_OF_NAMES, TAGS_BEFORE_SEVERAL } from './lexicon/links.ts';
import { SEVERAL } from './lexicon/patterns.ts';
import type { Mention } from './named-person.ts';
import { phraseEnd, phraseStart } from './office-phrase.ts';
import { isOfficeHead } from './words.ts';

/** How many names may share a title before this one. */
const MOST_NAMES = 6;

/** Where the name before a joint starts, or -1 where there is none. */
const nameBefore = (tokens: readonly Token[], name: number, personAt: PersonAt): number => {
  let end = name - 1;
  while (JOINTS_OF_NAMES.has(tokens[end]?.lower ?? '')) end--;
  if (end === name - 1 || personAt(end) < 0) return -1;
  let start = end;
  while (personAt(start - 1) === personAt(end)) start--;
  return start;
};

/** How far before the comma the head of an office may stand. */
const FURTHEST = 14;
const isPlural = (token: Token | undefined): boolean => SEVERAL.test(token?.lower ?? '');

/** Where the last of several joined names ends. */
const lastNameEnd = (tokens: readonly Token[], last: number, personAt: PersonAt): number => {
  let end = last;
  for (let names = 0; names < MOST_NAMES; names++) {
    let start = end;
    while (JOINTS_OF_NAMES.has(tokens[start]?.lower ?? '')) start++;
    const person = personAt(start);
    if (start === end || person < 0) break;
    end = start;
    while (personAt(end) === person) end++;
  }
  return end;
};

/** An office in the plural before a comma and several names: `Two councillors, Ann Lee and Bob Ray, voted`. */
const apposedClaims = (
  tokens: readonly Token[],
  comma: number,
  last: number,
  personAt: PersonAt,
): Claim[] => {
  if (!CLOSERS.has(tokens[lastNameEnd(tokens, last, personAt)]?.text ?? '')) return [];
  for (let head = comma - 1; head > comma - FURTHEST && head >= 0; head--) {
    const token = tokens[head];
    if (token === undefined || token.tag === 'punctuation' || token.tag === 'verb') return [];
    if (!isOfficeHead(token) || !isPlural(token) || phraseEnd(tokens, head) !== comma) continue;
    const first = phraseStart(tokens, head, (index) => personAt(index) >= 0);
    const before = tokens[first - 1];
    const isFirst = before?.sentence !== token.sentence;
    if (!isFirst && !TAGS_BEFORE_SEVERAL.has(before?.tag ?? '')) return [];
    return [claimOf(tokens, { first, last: comma, head }, 'description', personAt)];
  }
  return [];
};

/** A title in the plural that stands before the first of several names: `Senators Ann Lee and Bob Ray`. */
export const sharedTitleClaims = (
  tokens: readonly Token[],
  { first, last }: Mention,
  personAt: PersonAt,
): Claim[] => {
  const isJoined = JOINTS_OF_NAMES.has(tokens[last]?.lower ?? '') && personAt(last + 1) >= 0;
  if (isJoined && tokens[first - 1]?.text === ',') {
    const claims = apposedClaims(tokens, first - 1, last, personAt);
    if (claims.length > 0) return claims;
  }
  let name = first;
  for (let names = 0; names < MOST_NAMES; names++) {
    name = nameBefore(tokens, name, personAt);
    if (name < 0) return [];
    const head = name - 1;
    if (tokens[head]?.text === ',') {
      const claims = apposedClaims(tokens, head, last, personAt);
      if (claims.length > 0) return claims;
    }
    if (!isOfficeHead(tokens[head])) continue;
    if (!isPlural(tokens[head])) return [];
    const start = phraseStart(tokens, head, (index) => personAt(index) >= 0);
    return [claimOf(tokens, { first: start, last: name, head }, 'title', personAt)];
  }
  return [];
};
