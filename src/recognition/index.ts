/** The door of `recognition/`: which lines of a page's outline are reader appeals. Knows no page. */
export { type ChosenBlock, chooseBlock } from './choose-block.ts';
export { findRuns } from './find-runs.ts';
export { isBuiltAlike, saysTheSame } from './likeness/is-like.ts';
export type { BlockRules } from './likeness/keep-rules.ts';
