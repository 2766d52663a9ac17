/** The door of `vocabulary/`: how likely a line is to be of an appeal by its words alone. */

import kinds from './kinds.json' with { type: 'json' };
import { type Kinds, readKinds } from './kinds.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';
import weights from './weights.json' with { type: 'json' };

export { keptOf } from './kept-weights.ts';
export type { KindTell, KindWeights } from './kinds.ts';
export { keysOf } from './terms.ts';
export {
  readVocabulary,
  type Tell,
  type Vocabulary,
  type VocabularyWeights,
  type Wording,
} from './vocabulary.ts';

let own: Vocabulary | null = null;

/** What was learnt from blocks that were written for it: see `training/appeals/vocabulary/`. */
export function ownVocabulary(): Vocabulary {
  own ??= readVocabulary(weights);
  return own;
}

let kindsKnown: Kinds | null = null;

/** Which kind of appeal words are of, learnt from the same blocks. */
export function ownKinds(): Kinds {
  kindsKnown ??= readKinds(kinds);
  return kindsKnown;
}
