/** Short names that a text gives bodies. */
import type { Token } from '../../language/index.ts';
import {
  AMERICAN_PARTIES,
  PARTY_WORDS,
  PRIVATE_BODY_WORDS,
  PUBLIC_BODY_WORDS,
  USUALLY_PRIVATE_WORDS,
} from '../lexicon/words-of-bodies.ts';
import { onceAText } from '../reading/once-a-text.ts';
import { isAcronym, isLarge } from '../reading/words.ts';
import type { JudgedOffice } from './judged-office.ts';

const LONGEST_NAME = 9;

/** The words written large, and the small ones between them, that end before `end`. */
const nameBefore = (tokens: readonly Token[], end: number): readonly Token[] => {
  let first = end;
  for (let index = end - 1; index >= Math.max(0, end - LONGEST_NAME); index--) {
    const token = tokens[index];
    if (token === undefined || token.tag === 'punctuation' || token.tag === 'verb') break;
    if (isLarge(token)) first = index;
  }
  return tokens.slice(first, end);
};

const isPublicName = (words: readonly Token[]): boolean =>
  words.some(({ lower }) => PUBLIC_BODY_WORDS.has(lower)) &&
  !words.some(({ lower }) => PRIVATE_BODY_WORDS.has(lower));

/** Letters that stand in brackets behind a body's name, in small letters. */
interface ShortNames {
  readonly ofPublic: ReadonlySet<string>;
  /** Of companies and associations. */
  readonly ofPrivate: ReadonlySet<string>;
}

/** How many letters a short name has that a text makes of a name without telling so. */
const FEWEST_LETTERS = 3;

/** The first letters of a name’s words: of those written large, and of all. */
const lettersOf = (words: readonly Token[]): readonly string[] => {
  const initials = (those: readonly Token[]): string => those.map(({ lower }) => lower[0]).join('');
  return [initials(words.filter(isLarge)), initials(words)];
};

/** `Republican National Committee`, `Kesh State University`: a party’s, and what is no state’s as a rule. */
const isOfOthers = (words: readonly Token[]): boolean =>
  words.some(
    ({ lower }) =>
      PARTY_WORDS.has(lower) || AMERICAN_PARTIES.has(lower) || USUALLY_PRIVATE_WORDS.has(lower),
  );

/** The words of a text that may be letters of a name, in small letters. */
const acronymsIn = (tokens: readonly Token[]): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { word, text, lower } of tokens)
    if (word.isCapitalised && text.length >= FEWEST_LETTERS && isAcronym(text)) found.add(lower);
  return found;
};

/** The letters that public bodies’ names in a text begin with, where the text has them as a word: `Kesh Department of Works`, `KDOW`. */
const lettersOfNames = (tokens: readonly Token[]): readonly string[] => {
  const words = acronymsIn(tokens);
  if (words.size === 0) return [];
  const found: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!token.word.isCapitalised || !isLarge(token) || isLarge(tokens[index + 1])) continue;
    const name = nameBefore(tokens, index + 1);
    const letters = lettersOf(name).filter((one) => words.has(one));
    if (letters.length > 0 && isPublicName(name) && !isOfOthers(name)) found.push(...letters);
  }
  return found;
};

const shortNamesOf = onceAText((tokens): ShortNames => {
  const ofPublic = new Set<string>();
  const ofPrivate = new Set<string>();
  for (let index = 0; index < tokens.length - 2; index++) {
    if (tokens[index]?.text !== '(' || tokens[index + 2]?.text !== ')') continue;
    const short = tokens[index + 1];
    if (short === undefined || !isAcronym(short.text)) continue;
    const name = nameBefore(tokens, index);
    if (isPublicName(name)) ofPublic.add(short.lower);
    if (name.some(({ lower }) => PRIVATE_BODY_WORDS.has(lower))) ofPrivate.add(short.lower);
  }
  for (const letters of lettersOfNames(tokens)) if (!ofPrivate.has(letters)) ofPublic.add(letters);
  return { ofPublic, ofPrivate };
});

/** Whether a word is the letters by which the text calls a public body. */
export const isPublicLetters = (tokens: readonly Token[], lower: string): boolean =>
  shortNamesOf(tokens).ofPublic.has(lower);

/** `director of the PAX`: of letters that the text has said to stand for a public body, `the Port Authority (PAX)`. */
export const isOfPublicLetters = ({ tokens, words }: JudgedOffice): boolean =>
  words.some(({ lower }) => shortNamesOf(tokens).ofPublic.has(lower));

/** The same of letters that stand for a company or an association. */
export const isOfPrivateLetters = ({ tokens, words }: JudgedOffice): boolean =>
  words.some(({ lower }) => shortNamesOf(tokens).ofPrivate.has(lower));
