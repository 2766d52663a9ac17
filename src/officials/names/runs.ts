import type { ParsedText, Token } from '../../language/index.ts';
import {
  BEHIND_BALINESE_I,
  INITIALS_LIKE_WORDS,
  NAMES_LIKE_WORDS,
  PARTICLES_BEHIND_SAID,
  SURNAMES_LIKE_WORDS,
} from '../lexicon/names/lookalikes.ts';
import { ADDRESSES, NAME_SUFFIXES, PARTICLES } from '../lexicon/occupations.ts';
import { FORMER_WORDS } from '../lexicon/office-heads.ts';
import { BESIDE_SURNAME, GERUND, NEVER_A_NAME, ONE_LETTER, QUOTES } from '../lexicon/patterns.ts';
import { CALENDAR_WORDS } from '../lexicon/thing-words.ts';
import { isFamilyNameFirst, isGivenName, isNameLike, isRole } from '../reading/words.ts';

/** A run of words written large, as token indexes, the last exclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** The longest run that is looked at: a name, its particles and a long title. */
const MOST_WORDS = 24;

/** Up to two particles in small letters between name words: `von der`. */
const particlesFrom = (tokens: readonly Token[], index: number): number => {
  let end = index;
  while (end < index + 3 && PARTICLES.has(tokens[end]?.text ?? '')) end++;
  return end > index && isNameLike(tokens[end]) ? end : index;
};

/** `Sheikh Said bin Hamad`, `Colonel Hamidou Said Bacar`; not `What Lee Said Monday`. */
const isNameSaid = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1];
  if (PARTICLES_BEHIND_SAID.has(next?.lower ?? '')) return true;
  return isNameLike(next) && isRole(tokens[index - 2]) && !CALENDAR_WORDS.has(next?.lower ?? '');
};

/** `I Wayan Koster` */
const isBalinese = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.text === 'I' && BEHIND_BALINESE_I.has(tokens[index + 1]?.text ?? '');

/** `M A Khalid`, `A K Vardhan`: a letter of a name that is a word as well, beside another letter of it. */
const isInitialLikeAWord = (tokens: readonly Token[], index: number): boolean => {
  if (!INITIALS_LIKE_WORDS.has(tokens[index]?.text ?? '')) return false;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (isBalinese(tokens, index)) return true;
  const isSecond = ONE_LETTER.test(before?.text ?? '') && isNameLike(next);
  return isSecond || (ONE_LETTER.test(next?.text ?? '') && isNameLike(tokens[index + 2]));
};

/** `Liu He`, `Minister He Lifeng`, `President To Lam`: a word's look-alike as a name or family name. */
const isNameLikeAWord = (tokens: readonly Token[], index: number): boolean => {
  const text = tokens[index]?.text ?? '';
  if (text === 'Said') return isNameSaid(tokens, index);
  if (isInitialLikeAWord(tokens, index)) return true;
  if (!NAMES_LIKE_WORDS.has(text)) return false;
  if (text === 'He' && isFamilyNameFirst(tokens[index - 1]?.text ?? '')) return true;
  return isRole(tokens[index - 1]) && isNameLike(tokens[index + 1]);
};

/** `Guillaume Long`, `Theresa May`: a family name that is an everyday word. */
const isSurnameLikeAWord = (tokens: readonly Token[], index: number): boolean => {
  if (!SURNAMES_LIKE_WORDS.has(tokens[index]?.text ?? '')) return false;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (!isNameLike(before) || isNameLike(next) || next?.tag === 'number') return false;
  const isAddressed = ADDRESSES.has(tokens[index - 2]?.lower ?? '');
  return next?.text === ',' || isAddressed || isGivenName(before?.text ?? '');
};

/** `Long said`, `Mr May`: such a family name alone, where the text has had it in a full name. */
const isAlone = (tokens: readonly Token[], index: number, known: ReadonlySet<string>): boolean =>
  tokens[index]?.word.isCapitalised === true &&
  SURNAMES_LIKE_WORDS.has(tokens[index]?.text ?? '') &&
  known.has(tokens[index]?.text ?? '') &&
  !isNameLike(tokens[index + 1]) &&
  BESIDE_SURNAME.test(`${tokens[index - 1]?.tag} ${tokens[index + 1]?.tag}`);

/** `Once Lee spoke`, `Sabotaging Lee`: how a sentence starts, before a name. */
const isOpening = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  const { tag } = tokens[index - 1] ?? { tag: 'punctuation' };
  if (token === undefined || tag !== 'punctuation') return false;
  if (isGivenName(token.text) || !isNameLike(tokens[index + 1])) return false;
  if (isBalinese(tokens, index)) return false;
  // `Former Arsenal striker Ian Wright`
  if (FORMER_WORDS.has(token.lower)) return true;
  const { closed = '', verb } = token.word.classes;
  return NEVER_A_NAME.test(closed) || verb === 'ing' || GERUND.test(token.text);
};

/** The longest nickname, in words. */
const LONGEST_NICKNAME = 3;

/** Where a name goes on behind a nickname in quotation marks: `Ignacio “Nacho” Ruiz`; or the place itself. */
const behindNickname = (tokens: readonly Token[], index: number): number => {
  if (!QUOTES.has(tokens[index]?.text ?? '') || !isGivenName(tokens[index - 1]?.text ?? ''))
    return index;
  for (let at = index + 1; at <= index + LONGEST_NICKNAME + 1; at++) {
    const token = tokens[at];
    if (token === undefined) return index;
    if (QUOTES.has(token.text))
      return at > index + 1 && isNameLike(tokens[at + 1]) ? at + 1 : index;
    if (!isNameLike(token)) return index;
  }
  return index;
};

const runFrom = (tokens: readonly Token[], first: number): Run => {
  const { sentence, quotation } = tokens[first] ?? { sentence: -1, quotation: -1 };
  const continues = (index: number): boolean => {
    const token = tokens[index];
    if (token?.sentence !== sentence || token.quotation !== quotation) return false;
    return isNameLike(token) || isNameLikeAWord(tokens, index) || isSurnameLikeAWord(tokens, index);
  };
  let last = first + 1;
  while (last - first < MOST_WORDS) {
    const next = particlesFrom(tokens, behindNickname(tokens, last));
    if (continues(next)) last = next + 1;
    else if (tokens[last]?.text === ',' && NAME_SUFFIXES.has(tokens[last + 1]?.lower ?? ''))
      last += 2;
    else break;
  }
  return { first, last };
};

/** The runs of words written large in a text, in its order; none crosses a sentence or a quotation mark. */
export const findRuns = ({ tokens }: ParsedText): Run[] => {
  const runs: Run[] = [];
  const surnames = new Set<string>();
  let index = 0;
  while (index < tokens.length) {
    const isName =
      isNameLike(tokens[index]) ||
      isAlone(tokens, index, surnames) ||
      isInitialLikeAWord(tokens, index);
    if (!isName || isOpening(tokens, index)) {
      index++;
      continue;
    }
    const run = runFrom(tokens, index);
    runs.push(run);
    surnames.add(tokens[run.last - 1]?.text ?? '');
    index = run.last;
  }
  return runs;
};
