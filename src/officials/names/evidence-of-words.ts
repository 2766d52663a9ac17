import type { ParsedText } from '../../language/index.ts';
import { COMMON_SURNAMES } from '../lexicon/names/common-surnames.ts';
import { EVIDENCE, NOUNS_OF_BODIES } from '../lexicon/names/evidence.ts';
import { FAMILY_NAMES_LAST } from '../lexicon/names/family-names-last.ts';
import {
  GIVEN_NAMES_LIKE_THINGS,
  SURNAMES_LIKE_THINGS,
  SURNAMES_LIKE_WORDS,
} from '../lexicon/names/lookalikes.ts';
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

/** A name whose words are weighed. */
export interface WeighedName {
  readonly words: readonly string[];
  /** Whether a title stands before it somewhere: then its last word may be that of a thing. */
  readonly isTitled: boolean;
}

/** A person's name has seldom more words. */
const MOST_WORDS = 3;

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
    words.length <= MOST_WORDS &&
    (COMMON_SURNAMES.has(last) || FAMILY_NAMES_LAST.has(last) || FAMILY_NAME_ENDING.test(last))
  );
};

/** How much the way a name starts, or ends, speaks for a person. */
const startsLikeAName = (words: readonly string[]): number => {
  const [first = '', second = ''] = words;
  if (isGivenName(first)) return EVIDENCE.givenNameFirst;
  if (isInitial(first)) return EVIDENCE.initial;
  if (words.length <= MOST_WORDS && isFamilyNameFirst(first) && !isPlace(plain(second)))
    return EVIDENCE.familyNameFirst;
  if (words.slice(1, -1).some(isGivenName)) return EVIDENCE.givenNameElsewhere;
  return endsLikeAName(words) ? EVIDENCE.familyNameLast : 0;
};

/** `TED CRUZ`: a name in a transcript, where capitals make no acronym. */
const isNameInCapitals = ({ words, isTitled }: WeighedName): boolean =>
  words.length === 2 &&
  words.every((word) => word.length > 2 && word === word.toUpperCase()) &&
  (isTitled || isGivenName(words[0] ?? ''));

const firstWordAgainst = ({ words, isTitled }: WeighedName, word: string): number => {
  const lower = word.toLowerCase();
  if (NOUNS_OF_BODIES.has(lower)) return EVIDENCE.thing;
  if (isGivenName(word) || isEastAsianName(words)) return 0;
  if (isTitled && GIVEN_NAMES_LIKE_THINGS.has(lower)) return 0;
  if (NEVER_SURNAMES.has(lower)) return EVIDENCE.noSurname;
  if (isRole({ lower }) || THING_WORDS.has(lower)) return EVIDENCE.thing;
  if (!isPlace(lower)) return 0;
  return isTitled ? EVIDENCE.placeAsSurname : EVIDENCE.place;
};

const laterWordAgainst = ({ words, isTitled }: WeighedName, index: number): number => {
  const [first = ''] = words;
  const lower = (words[index] ?? '').toLowerCase();
  const isShort = words.length <= MOST_WORDS;
  const isLast = isShort && index === words.length - 1;
  const isSurname = isLast && (isTitled || isGivenName(first));
  if (ROLES_AS_SURNAMES.has(lower) && isShort && isGivenName(first)) return EVIDENCE.roleAsSurname;
  if (NEVER_SURNAMES.has(lower)) return EVIDENCE.noSurname;
  if (isRole({ lower })) return isSurname ? EVIDENCE.thingAsSurname : EVIDENCE.thing;
  if (isLast && SURNAMES_LIKE_THINGS.has(lower))
    return isSurname ? EVIDENCE.roleAsSurname : EVIDENCE.surnameLikeThing;
  if (THING_WORDS.has(lower)) return isSurname ? EVIDENCE.thingAsSurname : EVIDENCE.thing;
  if (!isPlace(lower)) return 0;
  // `Christian America`: of a thing's word and a place nobody is made.
  const isOfThing = THING_WORDS.has(first.toLowerCase()) && !COMMON_SURNAMES.has(lower);
  return isTitled || (isSurname && !isOfThing) ? EVIDENCE.placeAsSurname : EVIDENCE.place;
};

/** How much one word of a name speaks against a person. */
const wordAgainst = (name: WeighedName, word: string, index: number): number => {
  if (isAcronym(word)) return isNameInCapitals(name) ? 0 : EVIDENCE.acronym;
  return index === 0 ? firstWordAgainst(name, word) : laterWordAgainst(name, index);
};

/** Whether the second of two words is a family name, and a word of every day as well. */
const isSurnameAsWell = ([given = '', family = '']: readonly string[]): boolean =>
  SURNAMES_LIKE_WORDS.has(family) ||
  (COMMON_SURNAMES.has(family.toLowerCase()) && !isGivenName(given));

/** How much the words of a name speak against a person. */
const against = (name: WeighedName, { small }: WordUse): number => {
  const { words } = name;
  let sum = Math.max(0, words.length - MOST_WORDS) * EVIDENCE.tooManyWords;
  words.forEach((word, index) => {
    const lower = word.toLowerCase();
    sum += wordAgainst(name, word, index);
    // `Grainia Price`: the family name may be a word as well.
    if (words.length === 2 && index > 0 && isSurnameAsWell(words)) return;
    if (small.has(lower) && !PARTICLES.has(lower)) sum += EVIDENCE.alsoCommonWord;
  });
  return sum;
};

/** What within a name speaks for a person: initials, particles, `Jr.` */
const inside = (words: readonly string[]): number => {
  let sum = 0;
  if (words.slice(1, -1).some(isInitial)) sum += EVIDENCE.initial;
  if (NAME_SUFFIXES.has((words.at(-1) ?? '').toLowerCase())) sum += EVIDENCE.suffix;
  if (words.slice(1, -1).some((word) => PARTICLES.has(word))) sum += EVIDENCE.particle;
  return sum;
};

/** How much the words of a name speak for a person, wherever it stands. */
export const evidenceOfWords = (name: WeighedName, use: WordUse): number => {
  const { words } = name;
  const last = words.at(-1) ?? '';
  const isAlone = use.alone.has(last) && !isPlace(last.toLowerCase());
  const sum = startsLikeAName(words) + inside(words) + against(name, use);
  return sum + (isAlone ? EVIDENCE.surnameAlone : 0);
};
