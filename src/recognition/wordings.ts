/** Which wordings of the lexicons a text has. */
import { type Cue, cues, lexicons } from './lexicon/index.ts';
import { screenedWordings } from './screen/index.ts';

/** What a text says. */
export interface Wordings {
  /** Whether the outlet speaks of itself, or to the reader. */
  readonly isAddressed: boolean;
  readonly cues: readonly Cue[];
}

/** Tells which wordings a text has. */
export type FindWordings = (text: string) => Wordings;

const addresses = lexicons.map(({ address }) => address);

/** In the order in which the screen knows them. */
export const wordingPatterns = [...cues.map(({ pattern }) => pattern), ...addresses];

const alternativesIn = screenedWordings(wordingPatterns);

/** The wordings of all languages that stand in a text. */
export function wordingsIn(text: string): Wordings {
  const found: Cue[] = [];
  let isAddressed = false;
  const lower = text.toLowerCase();
  for (const { number, pattern } of alternativesIn(lower)) {
    const cue = cues[number];
    if (cue === undefined) isAddressed ||= pattern.test(lower);
    else if (cue !== found.at(-1) && stands(cue, pattern, cue.heedsCapitals ? text : lower))
      found.push(cue);
  }
  return { isAddressed, cues: found };
}

/** Whether a text has a wording by one of its alternatives. */
function stands({ isPlace }: Cue, pattern: RegExp, text: string): boolean {
  if (isPlace === undefined) return pattern.test(text);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (isPlace(text, match.index)) return true;
    pattern.lastIndex = match.index + 1;
  }
  return false;
}
