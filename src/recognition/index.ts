/** The door of `recognition/`: which lines of a page's outline are reader appeals. Knows no page. */
export { blocksRound } from './blocks-round.ts';
export { chosenBlock } from './chosen-block.ts';
export { findRuns } from './find-runs.ts';
export type { BlockRules } from './likeness/block-rules.ts';
export { type BlockSignature, signatureLimits } from './likeness/block-signature.ts';
export { isBuiltAlike, saysTheSame } from './likeness/is-like.ts';
