/** The door of `scoring/`: what lines and blocks, as plain data, say for an appeal. Knows no page. */
export { isLeftAlone, kindOfHint } from './hints.ts';
export { lexiconsFor } from './lexicon/index.ts';
export type { AppealKind, Line, LineRole } from './line.ts';
export { type LineReading, type LineSense, readLine } from './read-line.ts';
export { type BlockFeatures, type Place, scoreBlock } from './score-block.ts';
export { BLOCK, SEED } from './weights.ts';
