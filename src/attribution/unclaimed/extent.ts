import type { Span } from '../../language/index.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** From the first word of a statement’s cue to its last. */
export const extentOf = ({ cue }: FoundStatement): Span => [cue[0]?.[0] ?? 0, cue.at(-1)?.[1] ?? 0];
