import { STAGE_NAMES } from './lexicon/titled-namesakes.ts';

/** Whether words are what somebody goes by, the title at their start as much a part of it as the rest: `Queen Latifah`. */
export const isStageName = (words: readonly string[]): boolean =>
  words.length > 1 && STAGE_NAMES.has(words.join(' ').toLowerCase());
