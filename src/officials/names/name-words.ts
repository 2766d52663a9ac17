import { onceAWord } from '../../language/index.ts';
import { TITLES_OF_NAMES } from '../lexicon/names/lookalikes.ts';
import { NAME_SUFFIXES } from '../lexicon/occupations.ts';
import { AROUND_NICKNAME, SPELLINGS_OF_Y, STOP_OF_LETTER } from '../lexicon/patterns.ts';
import { plain } from '../reading/words.ts';
import type { Candidate } from './candidates.ts';

/** A word of a name in the one form that all its spellings share. */
export const wordKey = onceAWord((word) =>
  plain(word.replace(AROUND_NICKNAME, '').replace(STOP_OF_LETTER, '$1')).replace(
    SPELLINGS_OF_Y,
    'y',
  ),
);

/** The words of a name in the one form that all spellings of the name share. */
export const nameKey = (words: readonly string[]): string => words.map(wordKey).join(' ');

/** Whether words are a name of a list, which has none of a single word. */
export const isListed = (list: ReadonlySet<string>, words: readonly string[]): boolean =>
  words.length > 1 && list.has(words.join(' ').toLowerCase());

/** The length of `VIII`. */
const LONGEST_SUFFIX = 4;

/** The words of a name without `Jr` and its like. */
export const withoutSuffix = (words: readonly string[]): readonly string[] => {
  const last = words.at(-1) ?? '';
  return last.length <= LONGEST_SUFFIX && NAME_SUFFIXES.has(last.toLowerCase())
    ? words.slice(0, -1)
    : words;
};

/** Whether a name ends with what is none of it: `Jr.` */
export const hasSuffix = (words: readonly string[]): boolean => withoutSuffix(words) !== words;

/** The last word of a name. */
export const surnameOf = (words: readonly string[]): string => withoutSuffix(words).at(-1) ?? '';

/** A candidate's name as the reader is shown it. */
export const nameOf = ({ words, titleWord }: Candidate): string => {
  const name = words.join(' ');
  return withoutSuffix(words).length === 1 && TITLES_OF_NAMES.has(titleWord.toLowerCase())
    ? `${titleWord} ${name}`
    : name;
};

/** Whether every word of the shorter name stands in the longer one. */
export const isPartOfName = (shorter: readonly string[], longer: readonly string[]): boolean => {
  const keys = new Set(longer.map(wordKey));
  return shorter.length <= longer.length && shorter.every((word) => keys.has(wordKey(word)));
};
