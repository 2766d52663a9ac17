import type { Token } from '../../language/index.ts';
import { STANCE_NOUNS } from '../lexicons/cue-nouns.ts';
import { CUE_VERB_FORMS } from '../lexicons/cue-verbs.ts';
import { HEDGE_PARTICIPLES } from '../lexicons/hedges.ts';
import { STANCE_WORDS } from '../lexicons/stance-words.ts';
import type { Act } from '../types.ts';
import type { QuotedStatement } from './quoted-as.ts';

const actOfWord = ({ lower }: Token, sourced: boolean): Act | null => {
  if (!sourced) return HEDGE_PARTICIPLES.get(lower) ?? null;
  const verb = CUE_VERB_FORMS.get(lower)?.verb;
  return verb?.act ?? (STANCE_NOUNS.has(lower) || STANCE_WORDS.has(lower) ? 'stance' : null);
};

/**
 * Whether a statement tells of something expressed or only of something held. Any verb of speech in the cue says
 * the former, whatever it lends words to (`voiced fears`); else the cue's last telling word decides.
 */
export const actOf = ({ words, source }: QuotedStatement): Act => {
  const isSourced = source.length > 0;
  const acts = words.map((word) => actOfWord(word, isSourced)).filter((act) => act !== null);
  return isSourced && acts.includes('speech') ? 'speech' : (acts.at(-1) ?? 'speech');
};
