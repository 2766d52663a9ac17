/** Short names that a text gives bodies. */
import type { Token } from '../../language/index.ts';
import { PRIVATE_BODY_WORDS, PUBLIC_BODY_WORDS } from '../lexicon/words-of-bodies.ts';
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
  return { ofPublic, ofPrivate };
});

/** `director of the PAX`: of letters that the text has said to stand for a public body, `the Port Authority (PAX)`. */
export const isOfPublicLetters = ({ tokens, words }: JudgedOffice): boolean =>
  words.some(({ lower }) => shortNamesOf(tokens).ofPublic.has(lower));

/** The same of letters that stand for a company or an association. */
export const isOfPrivateLetters = ({ tokens, words }: JudgedOffice): boolean =>
  words.some(({ lower }) => shortNamesOf(tokens).ofPrivate.has(lower));
