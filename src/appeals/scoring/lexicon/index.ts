/** The wordings that appeals are known by. */
import { english } from './en/index.ts';
import type { Lexicon } from './types.ts';

export type { Cue, Evidence } from './types.ts';

/** Every language's; what weighs on each page that is opened has to be small. */
export const lexicons: readonly Lexicon[] = [english];
