import { onceAWord, type Token } from '../../language/index.ts';
import { familyNamesFirst } from '../lexicon/names/family-names-first.ts';
import { isKnownGivenName } from '../lexicon/names/given-names.ts';
import { LETTERS_OF_THEIR_OWN } from '../lexicon/names/letters.ts';
import { OCCUPATIONS } from '../lexicon/occupations.ts';
import { BEFORE_GENERAL, JOINED_PREFIX } from '../lexicon/office-heads.ts';
import { ROW_OF_HEAD } from '../lexicon/offices/index.ts';
import {
  ACRONYM,
  ARABIC_ARTICLE,
  BARE_HEAD,
  DOTTED,
  ELIDED_PARTICLE,
  HAS_DIACRITICS,
  INITIAL,
  LARGE,
  LETTER_OF_ITS_OWN,
  MADE_ADJECTIVE,
  OF_A_SCIENCE,
  OF_A_YEAR,
  SHORT_INITIALS,
} from '../lexicon/patterns.ts';
import { PLACES } from '../lexicon/places.ts';
import { NEVER_IN_NAMES } from '../lexicon/thing-words.ts';
import { PUBLIC_BODY_WORDS } from '../lexicon/words-of-bodies.ts';

/** A word as the lexicons of names hold it: in lower case, without diacritics. */
export const plain = (word: string): string =>
  HAS_DIACRITICS.test(word)
    ? word
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(LETTER_OF_ITS_OWN, (letter) => LETTERS_OF_THEIR_OWN[letter] ?? letter)
    : word.toLowerCase();

/** Whether a word is an initial or several: `J.`, `J.B.` */
export const isInitial = (text: string): boolean =>
  INITIAL.test(text) && !isPlace(text.toLowerCase()) && !PUBLIC_BODY_WORDS.has(text.toLowerCase());

/** Whether a word begins with a capital. */
export const isLarge = (token: Token | undefined): boolean =>
  token !== undefined && LARGE.test(token.text);

/** `FBI`, `CNN`; but `JD` may stand for given names. */
export const isAcronym = (text: string): boolean =>
  ACRONYM.test(text) && !SHORT_INITIALS.test(text);

/** `cdc` for `c.d.c.`, as some papers write letters. */
export const withoutStops = onceAWord((lower) =>
  DOTTED.test(lower) ? lower.replaceAll('.', '') : lower,
);

/** `d’Abo`; nearly every other word is told by its second letter. */
const isElided = (text: string): boolean =>
  (text[1] === '’' || text[1] === "'") && ELIDED_PARTICLE.test(text);

/** Whether a token may be a word of a person's name or of the title before it, by its letters alone. */
export const isNameLike = (token: Token | undefined): boolean => {
  if (token === undefined) return false;
  if (isElided(token.text)) return true;
  if (!token.word.isCapitalised || NEVER_IN_NAMES.has(token.lower)) return false;
  if (!LARGE.test(token.text)) return ARABIC_ARTICLE.test(token.text);
  return !MADE_ADJECTIVE.test(token.text);
};

/** Whether a word in lower case is one of a country's, a region's or a city's name. */
export const isPlace = (word: string): boolean => PLACES.has(word);

/** Whether a word is a given name; of a double one (`Jean-Luc`) the first part decides. */
export const isGivenName = onceAWord((text) => {
  const word = plain(text);
  return (
    isKnownGivenName(word) || (word.includes('-') && isKnownGivenName(word.split('-')[0] ?? ''))
  );
});

/** Whether a word is a family name that stands before the given one: `Xi`. */
export const isFamilyNameFirst = (text: string): boolean => familyNamesFirst.has(plain(text));

/** The word of an office without what may be hyphenated before it. */
const headWord = (lower: string): string =>
  ROW_OF_HEAD.has(lower) ? lower : lower.replace(BARE_HEAD, '');

/** The word that a head has in the lexicon: `secretary-general` for `Secretary General`. */
export const headKey = (tokens: readonly Token[], head: number): string => {
  const lower = tokens[head]?.lower ?? '';
  if (lower !== 'general') return headWord(lower);
  const before = (tokens[head - 1]?.lower ?? '').replace(JOINED_PREFIX, '');
  return BEFORE_GENERAL.has(before) ? `${before}-general` : headWord(lower);
};

const headsOffice = onceAWord((lower) => ROW_OF_HEAD.has(headWord(lower)));

/** Whether a token heads the name of an office, public or possibly so. */
export const isOfficeHead = (token: Pick<Token, 'lower'> | undefined): boolean =>
  token !== undefined && headsOffice(token.lower);

/** `Court of Justice`, `Major of Justice`: what something is of, and nobody who sits in a court; not `the death of Justice Lee`. */
export const isOfJustice = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lower === 'justice' &&
  tokens[index - 1]?.lower === 'of' &&
  (isOfficeHead(tokens[index - 2]) || PUBLIC_BODY_WORDS.has(tokens[index - 2]?.lower ?? ''));

/** Whether a word says what somebody is who holds no office, in singular or plural. */
export const isOccupation = onceAWord(
  (lower) =>
    OCCUPATIONS.has(lower) ||
    (lower.endsWith('s') && OCCUPATIONS.has(lower.slice(0, -1))) ||
    OF_A_SCIENCE.test(lower) ||
    OF_A_YEAR.test(lower),
);

/** Whether a token says what somebody is: an office or an occupation. */
export const isRole = (token: Pick<Token, 'lower'> | undefined): boolean =>
  isOfficeHead(token) || (token !== undefined && isOccupation(token.lower));
