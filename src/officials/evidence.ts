import type { ParsedText, Token } from '../language/index.ts';
import type { Candidate } from './candidates.ts';
import { EVIDENCE, PERSON_VERBS } from './lexicon/evidence.ts';
import { NAME_SUFFIXES, PARTICLES, ROLES_AS_SURNAMES } from './lexicon/occupations.ts';
import { THING_WORDS } from './lexicon/thing-words.ts';
import {
  isAcronym,
  isFamilyNameFirst,
  isGivenName,
  isInitial,
  isLarge,
  isPlace,
  isRole,
  plain,
} from './words.ts';

/** What the whole text says about words: which stand in small letters, which stand alone as a name. */
export interface WordUse {
  readonly small: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
}

const SMALL = /^\p{Ll}/u;

/** Reads the use of words off a text and its candidates. */
export const wordUse = ({ tokens }: ParsedText, candidates: readonly Candidate[]): WordUse => ({
  small: new Set(tokens.flatMap(({ text }) => (SMALL.test(text) ? [text] : []))),
  alone: new Set(
    candidates.flatMap(({ words, first, titleFirst }) =>
      words.length === 1 && first === titleFirst ? words : [],
    ),
  ),
});

/** `Park Ji-hoon`: a family name, and a given one of two syllables. */
const isEastAsianName = ([first = '', second = '']: readonly string[]): boolean =>
  isFamilyNameFirst(first) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second);

const startsLikeAName = (words: readonly string[]): number => {
  const [first = '', second = ''] = words;
  if (isGivenName(first)) return EVIDENCE.givenNameFirst;
  if (isInitial(first)) return EVIDENCE.initial;
  if (words.length <= 3 && isFamilyNameFirst(first) && !isPlace(plain(second)))
    return EVIDENCE.familyNameFirst;
  return words.slice(1, -1).some(isGivenName) ? EVIDENCE.givenNameElsewhere : 0;
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
  if (index === 0 && isGivenName(word)) return 0;
  if (index === 0 && isEastAsianName(words)) return 0;
  if (ROLES_AS_SURNAMES.has(lower) && index > 0 && words.length <= 3 && isGivenName(words[0] ?? ''))
    return EVIDENCE.roleAsSurname;
  if (isRole({ lower })) return surnameOfGiven ? EVIDENCE.thingAsSurname : EVIDENCE.thing;
  if (THING_WORDS.has(lower)) return surnameOfGiven ? EVIDENCE.thingAsSurname : EVIDENCE.thing;
  if (isPlace(lower)) return surnameOfGiven || isTitled ? EVIDENCE.placeAsSurname : EVIDENCE.place;
  return 0;
};

const against = (words: readonly string[], { small }: WordUse, isTitled: boolean): number => {
  let sum = Math.max(0, words.length - 3) * EVIDENCE.tooManyWords;
  words.forEach((word, index) => {
    sum += wordAgainst(word, index, words, isTitled);
    if (small.has(word.toLowerCase()) && !PARTICLES.has(word.toLowerCase()))
      sum += EVIDENCE.alsoCommonWord;
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

const AGE = /^\d{1,2}$/u;

const DESCRIBING: ReadonlySet<string> = new Set([
  'determiner',
  'adjective',
  'noun',
  'properNoun',
  'possessive',
  'adverb',
]);

/** Whether the words from `first` on say what somebody is: `a senior fellow`. */
const isDescription = (tokens: readonly Token[], first: number): boolean => {
  for (let index = first; index < first + 6; index++) {
    const token = tokens[index];
    if (isRole(token)) return true;
    if (token === undefined || !DESCRIBING.has(token.tag)) return false;
  }
  return false;
};

const evidenceAfter = (tokens: readonly Token[], last: number): number => {
  const [next, second, third] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (next === undefined) return 0;
  if (next.lower === 'who') return EVIDENCE.whoAfter;
  if (PERSON_VERBS.has(next.lower)) return EVIDENCE.speechBeside;
  if (next.text !== ',' || second === undefined) return 0;
  if (AGE.test(second.text) && third?.text === ',') return EVIDENCE.ageAfter;
  if (second.lower === 'who') return EVIDENCE.whoAfter;
  return isDescription(tokens, last + 1) ? EVIDENCE.descriptionAfter : 0;
};

/** How far before a name's comma the office or occupation may stand. */
const FURTHEST_DESCRIPTION = 12;

const CLOSERS: ReadonlySet<string> = new Set([',', '.', ';', '—', '–']);

const isComma = (token: Token | undefined): boolean => token?.text === ',';

/** Whether what somebody is stands before a name between commas: `the mayor of Leeds, Ann Lee, said`. */
const isDescribedBefore = (tokens: readonly Token[], { titleFirst, last }: Candidate): boolean => {
  const comma = titleFirst - 1;
  if (!isComma(tokens[comma])) return false;
  for (let index = comma - 1; index > comma - FURTHEST_DESCRIPTION; index--) {
    const token = tokens[index];
    if (token === undefined || token.tag === 'punctuation' || token.tag === 'verb') return false;
    if (isRole(token)) return CLOSERS.has(tokens[last]?.text ?? '') && !isComma(tokens[comma - 2]);
  }
  return false;
};

const JOINTS: ReadonlySet<string> = new Set(['and', '&']);

/** Whether a name goes on a list that a title in the plural opens: `Senators Ann Lee and Bob Ray`. */
const isJoinedToTitled = (tokens: readonly Token[], { titleFirst }: Candidate): boolean => {
  if (!JOINTS.has(tokens[titleFirst - 1]?.lower ?? '')) return false;
  let index = titleFirst - 2;
  while (index > titleFirst - 8 && isLarge(tokens[index]) && !isRole(tokens[index])) index--;
  const title = tokens[index];
  return index < titleFirst - 2 && isRole(title) && (title?.lower.endsWith('s') ?? false);
};

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'near', 'to', 'from', 'into']);

const BETWEEN_TITLE_AND_NAME: ReadonlySet<string> = new Set([
  'of',
  'for',
  'and',
  'the',
  'to',
  'in',
]);

/** Whether the title of a name stands further back: `Minister of Land and Environment Ann Lee`. */
const hasDistantTitle = (tokens: readonly Token[], { first, titleFirst }: Candidate): boolean => {
  if (titleFirst === first) return false;
  for (let index = first - 1; index > first - FURTHEST_DESCRIPTION; index--) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== tokens[first]?.sentence) return false;
    if (isRole(token)) return true;
    if (!DESCRIBING.has(token.tag) && !BETWEEN_TITLE_AND_NAME.has(token.lower)) return false;
  }
  return false;
};

const evidenceBefore = (tokens: readonly Token[], candidate: Candidate): number => {
  const before = tokens[candidate.first - 1];
  if (candidate.titled !== 'no')
    return isRole(before) && before?.tag !== 'properNoun' ? EVIDENCE.roleBefore : EVIDENCE.title;
  if (hasDistantTitle(tokens, candidate)) return EVIDENCE.title;
  const outside = tokens[candidate.titleFirst - 1];
  if (outside === undefined || candidate.titleFirst < candidate.first) return 0;
  if (outside.lower === 'the') return tokens[candidate.last]?.tag === 'noun' ? 0 : EVIDENCE.article;
  if (PERSON_VERBS.has(outside.lower)) return EVIDENCE.speechBeside;
  if (isDescribedBefore(tokens, candidate)) return EVIDENCE.descriptionBefore;
  if (isJoinedToTitled(tokens, candidate)) return EVIDENCE.descriptionBefore;
  return PLACE_PREPOSITIONS.has(outside.lower) ? EVIDENCE.placePreposition : 0;
};

/** How much the place where a name stands speaks for a person. */
export const evidenceOfPlace = (tokens: readonly Token[], candidate: Candidate): number =>
  evidenceBefore(tokens, candidate) + evidenceAfter(tokens, candidate.last);
