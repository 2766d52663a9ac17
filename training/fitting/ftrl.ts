import type { LearningRate } from '../settings.ts';

/** Weights learnt one example at a time by FTRL-proximal (McMahan et al., KDD 2013, algorithm 1; beta is 1). */
export class FtrlWeights {
  readonly weights: Float32Array;
  private readonly dual: Float32Array;
  private readonly squares: Float32Array;
  private readonly rate: LearningRate;

  constructor(size: number, rate: LearningRate) {
    this.weights = new Float32Array(size);
    this.dual = new Float32Array(size);
    this.squares = new Float32Array(size);
    this.rate = rate;
  }

  /** Moves a weight against the gradient of the loss. */
  update(at: number, gradient: number): void {
    const { alpha, l1, l2 } = this.rate;
    const { weights, dual, squares } = this;
    const before = squares[at] ?? 0;
    const after = before + gradient * gradient;
    const root = Math.sqrt(after);
    const sigma = (root - Math.sqrt(before)) / alpha;
    const z = (dual[at] ?? 0) + gradient - sigma * (weights[at] ?? 0);
    dual[at] = z;
    squares[at] = after;
    const pulled = z > l1 ? z - l1 : z < -l1 ? z + l1 : 0;
    weights[at] = pulled === 0 ? 0 : -pulled / ((1 + root) / alpha + l2);
  }
}
