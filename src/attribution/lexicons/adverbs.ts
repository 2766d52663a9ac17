import { wordSet } from '../../word-lists.ts';

/** Adverbs that stay out of the cue when they stand just before its first word: they date or count, not colour. */
export const DATING_ADVERBS: ReadonlySet<string> = new Set(
  (
    'previously recently earlier later then now today yesterday already still routinely often frequently regularly ' +
    'sometimes always never once again initially eventually finally meanwhile here there so just even only ' +
    'temporarily immediately soon subsequently first'
  ).split(' '),
);

/** Adverbs behind a cue that open what is said or deny it: `said nearly all of it`, `said never again`. */
export const PART_OF_CONTENT = wordSet(
  "not n't never there here now then no so nearly almost about just only even",
);

/** Adverbs that open a sentence before their comma and are no part of what is said in it. */
export const OPENING_ADVERBS = wordSet('however meanwhile elsewhere still instead nevertheless');
