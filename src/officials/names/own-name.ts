/** Where in a run of words written large the name of a person starts, if no title tells. */
import type { Token } from '../../language/index.ts';
import { SEVERAL } from '../lexicon/patterns.ts';
import { CALENDAR_WORDS, THING_WORDS } from '../lexicon/thing-words.ts';
import { PUBLIC_BODY_WORDS } from '../lexicon/words-of-bodies.ts';
import { compoundAt } from '../offices/compounds.ts';
import { isField } from '../offices/fields.ts';
import {
  isAcronym,
  isFamilyNameFirst,
  isGivenName,
  isInitial,
  isLarge,
  isPlace,
  isRole,
} from '../reading/words.ts';
import type { Run } from './runs.ts';

const isThing = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isPlace(token.lower) || THING_WORDS.has(token.lower) || isAcronym(token.text));

/** Where the link stands behind which a run starts, the article apart: `Leader` + `of the` + `Opposition Ann Lee`. */
const linkBefore = (tokens: readonly Token[], first: number): number =>
  tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;

/** `Chair of the Board of` + `Supervisors`. */
const isOfBody = (tokens: readonly Token[], of: number, word: Token | undefined): boolean =>
  isLarge(tokens[of - 1]) &&
  THING_WORDS.has(tokens[of - 1]?.lower ?? '') &&
  SEVERAL.test(word?.lower ?? '') &&
  !isGivenName(word?.text ?? '');

/** Where the words of an office end that a run starts with: `Leader of the` + `Opposition`, `Clerk of the` + `Privy Council`. */
export const pastOffice = (tokens: readonly Token[], { first, last }: Run): number => {
  const of = linkBefore(tokens, first);
  if (tokens[of]?.lower !== 'of' && tokens[of]?.lower !== 'for') return first;
  const compound = compoundAt(tokens, of - 1)?.last ?? 0;
  if (compound > first && last - compound > 1) return compound;
  if (isOfBody(tokens, of, tokens[first])) return last - first > 2 ? first + 1 : first;
  const isOfState = tokens[of - 1]?.text === 'State' && isRole(tokens[of - 3]);
  if (!isRole(tokens[of - 1]) && !isOfState) return first;
  for (let index = last - 3; index >= first; index--) {
    const { text = '', lower = '' } = tokens[index] ?? {};
    if ((PUBLIC_BODY_WORDS.has(lower) || isField(lower)) && !isGivenName(text)) return index + 1;
  }
  return first;
};

/** Leaves out places and bodies before a name: `Middle East Steve Witkoff`, `Republican Ann Lee`. */
export const withoutThings = (tokens: readonly Token[], { first, last }: Run): number => {
  let start = first;
  while (last - start > 1 && CALENDAR_WORDS.has(tokens[start]?.lower ?? '')) start++;
  while (last - start > 2 && isThing(tokens[start])) {
    const word = tokens[start]?.text ?? '';
    if (isGivenName(word) && !isGivenName(tokens[start + 1]?.text ?? '')) break;
    start++;
  }
  return start;
};

/** Whether a run is a name from its first word on, however many words it has. */
const startsWithName = (tokens: readonly Token[], { first, last }: Run): boolean => {
  const word = tokens[first]?.text ?? '';
  if (isGivenName(word) || isInitial(word) || isFamilyNameFirst(word)) return true;
  const before = tokens[first - 1];
  // `minister Shiza Fatima Khawaja`: behind what somebody is, a name starts.
  if (isRole(before)) return true;
  // `, Luz Adriana Vega,`: a comma opens a name.
  if (last - first <= 4 && before?.text === ',') return true;
  // `Sisse Marie Lund, the mayor, said`: the same where a sentence starts.
  const isFirst = before?.sentence !== tokens[first]?.sentence;
  return last - first === 3 && isFirst && tokens[last]?.text === ',';
};

/** The given name behind the last part of a place: `Member for Saint Ann East Bob Ray`; else -1. */
const givenNameBehindPlace = (tokens: readonly Token[], { first, last }: Run): number => {
  for (let index = last - 2; index > first; index--)
    if (isGivenName(tokens[index]?.text ?? '') && isThing(tokens[index - 1])) return index;
  return -1;
};

/** The first word within a run, two before its end at the latest, of which something holds; else -1. */
const firstWithin = (
  tokens: readonly Token[],
  { first, last }: Run,
  holds: (token: Token) => boolean,
): number => {
  for (let index = first + 1; index <= last - 2; index++) {
    const token = tokens[index];
    if (token !== undefined && holds(token)) return index;
  }
  return -1;
};

/** In a long run with no title: where the person's own name starts. */
export const afterOtherNames = (tokens: readonly Token[], run: Run): number => {
  const { first, last } = run;
  if (last - first < 3 || startsWithName(tokens, run)) return first;
  const behindPlace = givenNameBehindPlace(tokens, run);
  if (behindPlace >= 0) return behindPlace;
  // `Party chief of Ca Mau Tran Van Luom`: a family name that stands first, behind the place of an office.
  const isOfPlace = tokens[first - 1]?.lower === 'of' && isRole(tokens[first - 2]);
  const familyName = isOfPlace
    ? firstWithin(tokens, run, (token) => isLarge(token) && isFamilyNameFirst(token.text))
    : -1;
  if (familyName >= 0) return familyName;
  const givenName = firstWithin(tokens, run, ({ text }) => isGivenName(text));
  return givenName < 0 ? first : givenName;
};
