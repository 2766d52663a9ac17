/** What stands before and after a line. */
import { lineRoles } from '../../outline/index.ts';
import { kindsOfEvidence } from '../lexicon/index.ts';
import { lineSenses } from '../line-sense.ts';
import type { Reading } from '../reading.ts';
import { noteFlags } from './flags.ts';
import { scaled } from './line.ts';
import { featuresIn, NOTHING } from './line-flags.ts';
import { type FeatureSink, feature } from './types.ts';

/** How far away a line is near, not beside. */
const NEAR = 6;

/** The features of one side of a line: of the line beside it, and of those that are near. */
const sideOf = (beside: string, near: string) => ({
  beside: featuresIn(beside, [...kindsOfEvidence, ...lineSenses, ...lineRoles, 'nothing']),
  wording: feature(`${beside}:wording`),
  near: featuresIn(near, [...kindsOfEvidence, 'emailField', 'paragraph']),
});
const before = sideOf('before', 'above');
const after = sideOf('after', 'below');

/**
 * The features of the lines around line `at`.
 *
 * @param flags what each line says and is.
 */
export function noteNeighbours(
  sink: FeatureSink,
  { readings }: Reading,
  flags: readonly number[],
  at: number,
): void {
  let above = 0;
  let below = 0;
  for (let step = 2; step <= NEAR; step += 1) {
    above |= flags[at - step] ?? 0;
    below |= flags[at + step] ?? 0;
  }
  noteFlags(sink, before.near, above);
  noteFlags(sink, after.near, below);
  noteFlags(sink, before.beside, flags[at - 1] ?? NOTHING);
  noteFlags(sink, after.beside, flags[at + 1] ?? NOTHING);
  const [previous, next] = [readings[at - 1], readings[at + 1]];
  if (previous) sink.note(before.wording, scaled(previous.weight));
  if (next) sink.note(after.wording, scaled(next.weight));
}
