/** What stands before and after a line. */
import type { Reading } from '../reading.ts';
import { scaled } from './line.ts';
import { type Features, note } from './types.ts';

/** How far away a line is near, not beside. */
const NEAR = 6;
const WORDS_OF_A_PARAGRAPH = 14;

/** The features of the lines around line `at`. */
export function noteNeighbours(features: Features, reading: Reading, at: number): void {
  noteBeside(features, reading, at - 1, 'before');
  noteBeside(features, reading, at + 1, 'after');
  for (let step = 2; step <= NEAR; step += 1) {
    noteNear(features, reading, at - step, 'above');
    noteNear(features, reading, at + step, 'below');
  }
}

function noteBeside(features: Features, { lines, readings }: Reading, at: number, side: string) {
  const reading = readings[at];
  if (reading === undefined) {
    note(features, `${side}:nothing`);
    return;
  }
  for (const says of reading.evidence) note(features, `${side}:${says}`);
  note(features, `${side}:${reading.sense}`, `${side}:${lines[at]?.role}`);
  features.set(`${side}:wording`, scaled(reading.weight));
}

function noteNear(features: Features, { lines, readings }: Reading, at: number, side: string) {
  const reading = readings[at];
  if (reading === undefined) return;
  for (const says of reading.evidence) note(features, `${side}:${says}`);
  if (lines[at]?.role === 'emailField') note(features, `${side}:emailField`);
  if (reading.sense === 'prose' && reading.words > WORDS_OF_A_PARAGRAPH) {
    note(features, `${side}:paragraph`);
  }
}
