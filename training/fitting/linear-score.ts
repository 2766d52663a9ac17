import type { LearningRate } from '../settings.ts';
import type { FeatureSpace } from './feature-space.ts';
import { FtrlWeights } from './ftrl.ts';

/** One number for an example, the sum of its features' weights: what regressions and choices learn. */
export class LinearScore {
  private readonly space: FeatureSpace;
  private readonly learnt: FtrlWeights;
  private numbers = new Int32Array(0);

  constructor(space: FeatureSpace, rate: LearningRate) {
    this.space = space;
    this.learnt = new FtrlWeights(space.size, rate);
  }

  /** The weight of each feature as it is now. */
  get weights(): Float32Array {
    return this.learnt.weights;
  }

  /** The score of an example by the keys of its features. */
  of(keys: Uint32Array): number {
    const known = this.numbersOf(keys);
    let sum = 0;
    for (let at = 0; at < known; at++) sum += this.weights[this.numbers[at] ?? 0] ?? 0;
    return sum;
  }

  /** Learns from how the loss grows with the score of an example. */
  learn(keys: Uint32Array, gradient: number): void {
    const known = this.numbersOf(keys);
    for (let at = 0; at < known; at++) this.learnt.update(this.numbers[at] ?? 0, gradient);
  }

  private numbersOf(keys: Uint32Array): number {
    if (this.numbers.length < keys.length) this.numbers = new Int32Array(keys.length);
    return this.space.numbersOf(keys, 0, keys.length, this.numbers, 0);
  }
}
