import { KNOWN_HOLDERS } from './lexicon/holders.ts';
import { surnameOf, wordKey } from './names.ts';

const keyOf = (words: readonly string[]): string => words.map(wordKey).join(' ');

const FULL_NAMES: ReadonlySet<string> = new Set(
  KNOWN_HOLDERS.map((name) => keyOf(name.replace('*', '').split(' '))),
);

const SURNAMES: ReadonlySet<string> = new Set(
  KNOWN_HOLDERS.flatMap((name) =>
    name.endsWith('*') ? [wordKey(surnameOf(name.slice(0, -1).split(' ')))] : [],
  ),
);

/** Whether a name is that of somebody known to hold office, in full or by a surname that tells. */
export const isHolderByName = (words: readonly string[]): boolean =>
  words.length === 1 ? SURNAMES.has(wordKey(words[0] ?? '')) : FULL_NAMES.has(keyOf(words));
