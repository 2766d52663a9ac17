/** Adverbs that stay out of the cue when they stand just before its first word: they date or count, not colour. */
export const DATING_ADVERBS: ReadonlySet<string> = new Set(
  (
    'previously recently earlier later then now today yesterday already still routinely often frequently regularly ' +
    'sometimes always never once again initially eventually finally meanwhile here there so just even only ' +
    'temporarily immediately soon subsequently first'
  ).split(' '),
);
