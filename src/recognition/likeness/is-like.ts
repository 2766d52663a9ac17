/** Whether two blocks are alike, as a reader would say who has seen both. */
import type { BlockSignature } from './block-signature.ts';

/** How many of its words a block must have in common with another to say the same. */
const SAME_WORDS = 0.6;
/** Fewer words in common are a coincidence. */
const FEWEST_WORDS = 3;
/** How many of its names a block must have in common with another to be built alike. */
const SAME_NAMES = 0.5;

/** Whether two blocks say the same, though a price, a date or a name may differ. */
export function saysTheSame(one: BlockSignature, other: BlockSignature): boolean {
  const common = shared(one.words, other.words);
  const all = Math.max(one.words.length, other.words.length);
  return common >= Math.min(FEWEST_WORDS, all) && all > 0 && common >= SAME_WORDS * all;
}

/** Whether two blocks are built alike, whatever they say: the same boxes by the same names. */
export function isBuiltAlike(one: BlockSignature, other: BlockSignature): boolean {
  if (one.tags !== other.tags || one.roles.join() !== other.roles.join()) return false;
  const common = shared(one.names, other.names);
  return common > 0 && common >= SAME_NAMES * Math.max(one.names.length, other.names.length);
}

function shared(one: readonly string[], other: readonly string[]): number {
  const known = new Set(one);
  return other.filter((word) => known.has(word)).length;
}
