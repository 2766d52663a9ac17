import type { Token } from '../../language/index.ts';

/** Whether one of some words, in lower case, is in a list. */
export const hasWord = (words: readonly Token[], list: ReadonlySet<string>): boolean =>
  words.some(({ lower }) => list.has(lower));
