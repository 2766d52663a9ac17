/** What speaks for a line being of an appeal and against it: its own words, its neighbours, its boxes. */
import type { Reading } from '../reading.ts';
import { noteBoxes } from './boxes.ts';
import { noteLine } from './line.ts';
import { noteNeighbours } from './neighbours.ts';
import type { Features } from './types.ts';

export type { Features } from './types.ts';

/** The features of one line. */
export function featuresOf(reading: Reading, at: number): Features {
  const features: Features = new Map();
  const line = reading.lines[at];
  const own = reading.readings[at];
  if (line === undefined || own === undefined) return features;
  noteLine(features, line, own);
  noteNeighbours(features, reading, at);
  noteBoxes(features, reading, reading.boxes[line.box] ?? null);
  return features;
}
