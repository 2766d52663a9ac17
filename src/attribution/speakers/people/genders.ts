import { MENS_NAMES, WOMENS_NAMES } from '../../../language/index.ts';
import type { KnownPerson } from '../../known-person.ts';
import { FEMALE_WORDS, KNOWN_MEN, KNOWN_WOMEN, MALE_WORDS } from '../../lexicons/genders.ts';

/** Which pronoun a person is told of by, where words beside the name or the given name show it. */
export type Gender = 'she' | 'he' | null;

/** The given name that a name in lower case starts with, and the first of two that a hyphen joins. */
const givenNames = (name: string): string[] => {
  const given = name.split(/\s+/u)[0] ?? '';
  return [given, given.split('-')[0] ?? ''];
};

/** The gender that the given name tells that a name starts with; null where it tells nothing. */
export const genderOfGivenName = (name: string): Gender => {
  // `Anna-Lena` is an Anna, whatever else.
  const given =
    givenNames(name.toLowerCase()).find((one) => WOMENS_NAMES.has(one) || MENS_NAMES.has(one)) ??
    '';
  if (WOMENS_NAMES.has(given) === MENS_NAMES.has(given)) return null;
  return WOMENS_NAMES.has(given) ? 'she' : 'he';
};

/** @param nouns the titles and nouns beside the person's mentions, in lower case. */
export const genderOf = ({ name }: KnownPerson, nouns: ReadonlySet<string>): Gender => {
  const words = [...nouns];
  const [isFemale, isMale] = [
    words.some((word) => FEMALE_WORDS.has(word)),
    words.some((word) => MALE_WORDS.has(word)),
  ];
  if (isFemale !== isMale) return isFemale ? 'she' : 'he';
  const whole = name.toLowerCase();
  if (KNOWN_WOMEN.has(whole)) return 'she';
  if (KNOWN_MEN.has(whole)) return 'he';
  return genderOfGivenName(whole);
};

const GENDER_OF_PRONOUN: ReadonlyMap<string, Gender> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
]);

/** The gender of a pronoun for one person; null of every other word. */
export const genderOfPronoun = (word: string): Gender => GENDER_OF_PRONOUN.get(word) ?? null;

/** The gender of a word for somebody without a name: `a policewoman`, a `she` whom nobody named before fits. */
export const genderOfWord = (word: string): Gender => {
  if (FEMALE_WORDS.has(word)) return 'she';
  return MALE_WORDS.has(word) ? 'he' : genderOfPronoun(word);
};

/** Whether a pronoun may stand for somebody of a gender; what is not known may be either. */
export const agrees = (pronoun: string, gender: Gender): boolean => {
  const wanted = genderOfPronoun(pronoun);
  return wanted === null || gender === null || wanted === gender;
};
