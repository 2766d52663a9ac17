/** What speaks for a line being of an appeal and against it: its own words, its neighbours, its boxes. */
import type { Line } from '../../outline/index.ts';
import type { Reading } from '../reading.ts';
import type { TreeBox } from '../tree.ts';
import { BoxFeatures } from './boxes.ts';
import { noteLine } from './line.ts';
import { flagsOf } from './line-flags.ts';
import { noteNeighbours } from './neighbours.ts';
import type { FeatureSink } from './types.ts';

export { type FeatureGroup, type FeatureSink, featureNames } from './types.ts';

/** The features of the lines of a page. */
export class PageFeatures {
  readonly #reading: Reading;
  /** What each line says and is. */
  readonly #flags: readonly number[];
  readonly #boxes: BoxFeatures;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#flags = reading.lines.map((line, at) => {
      const own = reading.readings[at];
      return own === undefined ? 0 : flagsOf(line, own);
    });
    this.#boxes = new BoxFeatures(reading, this.#flags);
  }

  /** Notes the features of one line. */
  note(sink: FeatureSink, at: number): void {
    const line = this.#reading.lines[at];
    const own = this.#reading.readings[at];
    if (line === undefined || own === undefined) return;
    const likelihood = this.#reading.likelihoods.ofLine(at);
    noteLine(sink, line, own, this.#flags[at] ?? 0, likelihood);
    noteNeighbours(sink, this.#reading, this.#flags, at);
    this.#boxes.note(sink, this.#boxAround(line));
  }

  /** Whether a line stands in a block that is sure to ask the reader for something. */
  isSureToAsk(at: number): boolean {
    const line = this.#reading.lines[at];
    return line !== undefined && this.#boxes.isSureToAsk(this.#boxAround(line));
  }

  #boxAround({ box }: Line): TreeBox | null {
    return this.#reading.boxes[box] ?? null;
  }
}
