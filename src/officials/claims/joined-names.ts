/** Several names in a row: `Ann Lee, Republican Bob Ray and Leeds’s Cy Dow`. */
import type { Token } from '../../language/index.ts';
import { JOINTS_OF_NAMES } from '../lexicon/links.ts';
import { OPENS_ASIDE } from '../lexicon/patterns.ts';
import { PARTY_WORDS } from '../lexicon/words-of-bodies.ts';
import { withoutBrackets } from '../offices/within-names.ts';
import { isLarge } from '../reading/words.ts';
import type { NamedText } from './named-text.ts';

/** How many names of a row are read on either side of one. */
export const MOST_NAMES = 6;

/**
 * Where a name starts with the party or the place before it: `Two senators, Democrat Ann Lee and Republican Bob Ray`,
 * `mayors including Leeds’s Ann Lee`.
 */
export const beforePartyOrOwner = (tokens: readonly Token[], name: number): number => {
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

/** How many words a place behind a name has: `Ann Lee of New Mexico`. */
const LONGEST_PLACE = 3;

/** Where a name ends with the place that somebody is of. */
export const pastPlace = (tokens: readonly Token[], last: number): number => {
  if (tokens[last]?.lower !== 'of' || !isLarge(tokens[last + 1])) return last;
  let end = last + 1;
  while (isLarge(tokens[end]) && end <= last + LONGEST_PLACE) end++;
  return end;
};

/** How long such an aside is at most, in words. */
const LONGEST_ASIDE = 14;

/** The last word of the name that a place or an aside ends behind: `Ann Lee of Maine`, `Ann Lee, who is his cousin,`. */
const nameEndBefore = ({ tokens, isPersonAt }: NamedText, end: number): number => {
  for (let index = end; index > end - LONGEST_ASIDE; index--) {
    if (!isPersonAt(index - 1)) continue;
    if (pastPlace(tokens, index) === end + 1) return index - 1;
    const isAside = tokens[index]?.text === ',' && tokens[end + 1]?.text === ',';
    return isAside && OPENS_ASIDE.test(tokens[index + 1]?.lower ?? '') ? index - 1 : end;
  }
  return end;
};

/** Where the name before a joint starts, or -1 where there is none. */
export const nameBefore = (text: NamedText, name: number): number => {
  const { tokens, personAt, isPersonAt } = text;
  let end = beforeBracketedPlace(tokens, beforePartyOrOwner(tokens, name)) - 1;
  while (JOINTS_OF_NAMES.has(tokens[end]?.lower ?? '')) end--;
  if (end === name - 1) return -1;
  end = isPersonAt(end - 1) && !isPersonAt(end) ? end - 1 : withoutBrackets(tokens, end + 1) - 1;
  if (!isPersonAt(end)) end = nameEndBefore(text, end);
  if (!isPersonAt(end)) return -1;
  let start = end;
  while (personAt(start - 1) === personAt(end)) start--;
  return start;
};

/** Where the last of several joined names ends. */
export const lastNameEnd = ({ tokens, personAt }: NamedText, last: number): number => {
  let end = last;
  for (let names = 0; names < MOST_NAMES; names++) {
    const from = pastPlace(tokens, end);
    let start = from;
    while (JOINTS_OF_NAMES.has(tokens[start]?.lower ?? '')) start++;
    if (start > from && PARTY_WORDS.has(tokens[start]?.lower ?? '')) start++;
    if (start > from && tokens[start + 1]?.tag === 'possessive') start += 2;
    const person = personAt(start);
    if (start === from || person < 0) break;
    end = start;
    while (personAt(end) === person) end++;
  }
  return end > last ? pastPlace(tokens, end) : last;
};
