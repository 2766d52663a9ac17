import { bestPaths, type ScoredPath, type Trellis } from '../best-paths.ts';
import { BEST, bestCode } from './best-code.ts';
import { chainLayout, matrixSize, writeMatrices } from './chain-layout.ts';
import { instanceOf } from './instance.ts';
import { MARGINALS, marginalsCode, OUTSIDE, weigh } from './marginals-code.ts';
import { moduleOf } from './module.ts';

/** The score of what must not be. */
export const NEVER = -1e9;

/** Is given where the row behind the last place starts. */
type Run = (end: number) => number | undefined;

/**
 * Reads linear chains of labels: each place has a score for each label, and one for each label after another.
 * The latter come in several matrices, since what may follow depends on where one is. It works in WebAssembly, and
 * gives to the last bit what plain code does (`training/fitting/marginals.ts`).
 */
export class ChainReader {
  /** Numbers of a place: one a label, and one more where the labels are odd in number. */
  readonly width: number;
  /** For each place its labels' scores, `width` of them, to be filled in. */
  readonly emissions: Float32Array;
  /** For each place which matrix leads into it, to be filled in. */
  readonly matrixOf: Uint16Array;
  /** The probability of each label at each place, `width` of them, as {@link marginals} finds it. */
  readonly probability: Float64Array;
  private readonly trellis: Trellis;
  private readonly capacity: number;
  private readonly runMarginals: Run;
  private readonly runBest: Run;

  /**
   * @param transitions matrices of `(labels + 1) * labels` scores, by the label before; their last row is the start.
   * @param capacity places of the longest chain.
   */
  constructor(labels: number, transitions: Float32Array, capacity: number) {
    const layout = chainLayout(labels, transitions.length / matrixSize(labels), capacity);
    const memory = new WebAssembly.Memory({ initial: layout.pages, maximum: layout.pages });
    const { buffer } = memory;
    const { width } = layout;
    const size = capacity * width;
    writeMatrices(buffer, layout, transitions);
    this.width = width;
    this.capacity = capacity;
    this.emissions = new Float32Array(buffer, layout.emissions, size);
    this.matrixOf = new Uint16Array(buffer, layout.matrixOf, capacity);
    this.probability = new Float64Array(buffer, layout.probabilities, size);
    const scores = new Float64Array(buffer, layout.scores, size);
    const seconds = new Float64Array(buffer, layout.seconds, size);
    const before = new Int32Array(buffer, layout.before, 2 * size);
    const { emissions, matrixOf } = this;
    this.trellis = { labels, width, emissions, matrixOf, transitions, scores, seconds, before };
    const { exp, log } = Math;
    const bytes = moduleOf([weigh, marginalsCode(layout), bestCode(layout)], OUTSIDE);
    const own = instanceOf(bytes, memory, { exp, log });
    this.runMarginals = own(MARGINALS);
    this.runBest = own(BEST);
  }

  /**
   * Works out {@link probability} for a chain of so many places (forward-backward, scaled).
   * @returns the logarithm of the partition function.
   * @throws RangeError for a longer chain than there is room for.
   */
  marginals(length: number): number {
    return length === 0 ? 0 : (this.runMarginals(this.endOf(length)) ?? 0);
  }

  /**
   * The `count` best sequences of labels of a chain of so many places, the best first; see {@link bestPaths}.
   * @param least once the best is known, the score below which no other matters.
   * @throws RangeError for a longer chain than there is room for.
   */
  best(length: number, count: number, least?: (best: ScoredPath) => number): ScoredPath[] {
    if (length === 0) return [];
    this.runBest(this.endOf(length));
    return bestPaths(this.trellis, length, count, least);
  }

  private endOf(length: number): number {
    if (length > this.capacity) throw new RangeError(`no room for a chain of ${length} places`);
    return 8 * this.width * length;
  }
}
