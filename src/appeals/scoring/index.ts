/** The door of `scoring/`: what lines and blocks, as plain data, say for an appeal. Knows no page. */
export { isLeftAlone, kindOfHint } from './hints.ts';
export type { AppealKind, Line, LineRole } from './line.ts';
export { type LineReading, readLine } from './read-line.ts';
export { type Place, scoreBlock } from './score-block.ts';
export { BLOCK, SEED } from './weights.ts';
