/** The wordings that appeals are known by. */
import { comments } from './comments.ts';
import { english } from './en/index.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import type { Cue, Lexicon } from './types.ts';

export { type Cue, type Evidence, kindsOfEvidence } from './types.ts';

/** Every language's: a page may say that it is in one and ask in another. */
export const lexicons: readonly Lexicon[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  russian,
  japanese,
];

/** The wordings of all languages. */
export const cues: readonly Cue[] = [...lexicons.flatMap((lexicon) => lexicon.cues), ...comments];
