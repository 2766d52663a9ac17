import { SPEECH_NOUNS, STANCE_NOUNS } from '../lexicons/cue-nouns.ts';
import type { CueReason } from '../reasons.ts';
import type { QuotedStatement } from './quoted-as.ts';

/** What sort of words signals a statement. */
export const cueReasonOf = ({ words, source }: QuotedStatement): CueReason => {
  const [first] = words;
  if (first === undefined) return 'beside';
  if (source.length === 0) return 'hedge';
  if (first.tag === 'preposition' || first.lower === 'according') return 'accordingTo';
  if (words.some(({ tag }) => tag === 'verb')) return 'verb';
  const isNoun = words.some(({ lower }) => SPEECH_NOUNS.has(lower) || STANCE_NOUNS.has(lower));
  return isNoun ? 'noun' : 'verb';
};
