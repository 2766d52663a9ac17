import type { ParsedText } from '../../language/index.ts';
import { COMMON_SURNAMES } from '../lexicon/names/common-surnames.ts';
import { EVIDENCE, NOUNS_OF_BODIES } from '../lexicon/names/evidence.ts';
import { FAMILY_NAMES_LAST } from '../lexicon/names/family-names-last.ts';
import { SURNAMES_LIKE_THINGS, SURNAMES_LIKE_WORDS } from '../lexicon/names/lookalikes.ts';
import {
  NAME_SUFFIXES,
  NEVER_SURNAMES,
  PARTICLES,
  ROLES_AS_SURNAMES,
} from '../lexicon/occupations.ts';
import { FAMILY_NAME_ENDING, TWO_SYLLABLES } from '../lexicon/patterns.ts';
import { THING_WORDS } from '../lexicon/thing-words.ts';
import {
  isAcronym,
  isFamilyNameFirst,
  isGivenName,
  isInitial,
  isPlace,
  isRole,
  plain,
} from '../reading/words.ts';
import type { Candidate } from './candidates.ts';

/** What the whole text says about words: which stand in small letters, which stand alone as a name. */
export interface WordUse {
  readonly small: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
}

/** Reads the use of words off a text and its candidates. */
export const wordUse = ({ tokens }: ParsedText, candidates: readonly Candidate[]): WordUse => {
  const small = new Set<string>();
  for (const { text, word } of tokens) if (word.startsSmall) small.add(text);
  const alone = new Set<string>();
  for (const { words, first, titleFirst } of candidates) {
    const [word] = words;
    if (word !== undefined && words.length === 1 && first === titleFirst) alone.add(word);
  }
  return { small, alone };
};

/** `Park Ji-hoon`: a family name, and a given one of two syllables. */
const isEastAsianName = ([first = '', second = '']: readonly string[]): boolean =>
  isFamilyNameFirst(first) && TWO_SYLLABLES.test(second);

/** `Kashi Okafor`, `Orsa Lindsson`: two or three words, the last of them a family name. */
const endsLikeAName = (words: readonly string[]): boolean => {
  const last = plain(words.at(-1) ?? '');
  return (
    words.length <= 3 &&
    (COMMON_SURNAMES.has(last) || FAMILY_NAMES_LAST.has(last) || FAMILY_NAME_ENDING.test(last))
  );
};

const startsLikeAName = (words: readonly string[]): number => {
  const [first = '', second = ''] = words;
  if (isGivenName(first)) return EVIDENCE.givenNameFirst;
  if (isInitial(first)) return EVIDENCE.initial;
  if (words.length <= 3 && isFamilyNameFirst(first) && !isPlace(plain(second)))
    return EVIDENCE.familyNameFirst;
  if (words.slice(1, -1).some(isGivenName)) return EVIDENCE.givenNameElsewhere;
  return endsLikeAName(words) ? EVIDENCE.familyNameLast : 0;
};

/** `TED CRUZ`: a name in a transcript, where capitals make no acronym. */
const isNameInCapitals = (words: readonly string[], isTitled: boolean): boolean =>
  words.length === 2 &&
  words.every((word) => word.length > 2 && word === word.toUpperCase()) &&
  (isTitled || isGivenName(words[0] ?? ''));

const wordAgainst = (
  word: string,
  index: number,
  words: readonly string[],
  isTitled: boolean,
): number => {
  const lower = word.toLowerCase();
  const isLast = index === words.length - 1 && index > 0 && words.length <= 3;
  const surnameOfGiven = isLast && (isTitled || isGivenName(words[0] ?? ''));
  if (isAcronym(word)) return isNameInCapitals(words, isTitled) ? 0 : EVIDENCE.acronym;
  if (index === 0 && NOUNS_OF_BODIES.has(lower)) return EVIDENCE.thing;
  if (index === 0 && isGivenName(word)) return 0;
  if (index === 0 && isEastAsianName(words)) return 0;
  if (ROLES_AS_SURNAMES.has(lower) && index > 0 && words.length <= 3 && isGivenName(words[0] ?? ''))
    return EVIDENCE.roleAsSurname;
  if (NEVER_SURNAMES.has(lower)) return EVIDENCE.noSurname;
  if (isRole({ lower })) return surnameOfGiven ? EVIDENCE.thingAsSurname : EVIDENCE.thing;
  if (isLast && SURNAMES_LIKE_THINGS.has(lower))
    return surnameOfGiven ? EVIDENCE.roleAsSurname : EVIDENCE.surnameLikeThing;
  if (THING_WORDS.has(lower)) return surnameOfGiven ? EVIDENCE.thingAsSurname : EVIDENCE.thing;
  // `Christian America`: of a thing's word and a place nobody is made.
  const ofThing = THING_WORDS.has((words[0] ?? '').toLowerCase()) && !COMMON_SURNAMES.has(lower);
  if (isPlace(lower))
    return (surnameOfGiven && !ofThing) || isTitled ? EVIDENCE.placeAsSurname : EVIDENCE.place;
  return 0;
};

/** Whether the second of two words is a family name, and a word of every day as well. */
const isSurnameAsWell = ([given = '', family = '']: readonly string[]): boolean =>
  SURNAMES_LIKE_WORDS.has(family) ||
  (COMMON_SURNAMES.has(family.toLowerCase()) && !isGivenName(given));

const against = (words: readonly string[], { small }: WordUse, isTitled: boolean): number => {
  let sum = Math.max(0, words.length - 3) * EVIDENCE.tooManyWords;
  words.forEach((word, index) => {
    const lower = word.toLowerCase();
    sum += wordAgainst(word, index, words, isTitled);
    // `Grainia Price`: the family name may be a word as well.
    if (words.length === 2 && index > 0 && isSurnameAsWell(words)) return;
    if (small.has(lower) && !PARTICLES.has(lower)) sum += EVIDENCE.alsoCommonWord;
  });
  return sum;
};

const inside = (words: readonly string[]): number => {
  let sum = 0;
  if (words.slice(1, -1).some(isInitial)) sum += EVIDENCE.initial;
  if (NAME_SUFFIXES.has((words.at(-1) ?? '').toLowerCase())) sum += EVIDENCE.suffix;
  if (words.slice(1, -1).some((word) => PARTICLES.has(word))) sum += EVIDENCE.particle;
  return sum;
};

/**
 * How much the words of a name speak for a person, wherever it stands.
 *
 * @param isTitled whether a title stands before the name somewhere: then its last word may be that of a thing.
 */
export const evidenceOfWords = (
  words: readonly string[],
  use: WordUse,
  isTitled: boolean,
): number =>
  startsLikeAName(words) +
  inside(words) +
  against(words, use, isTitled) +
  (use.alone.has(words.at(-1) ?? '') && !isPlace((words.at(-1) ?? '').toLowerCase())
    ? EVIDENCE.surnameAlone
    : 0);
