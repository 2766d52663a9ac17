import { LEAST_GRADIENT } from '../settings.ts';
import type { FtrlWeights } from './ftrl.ts';

/** Learns one label of several from an example's features. */
export class SoftMax {
  private readonly probability: Float64Array;
  private readonly weights: FtrlWeights;

  constructor(weights: FtrlWeights, labels: number) {
    this.weights = weights;
    this.probability = new Float64Array(labels);
  }

  /** @param numbers the example's features, the first `known` of them. */
  learn(numbers: Int32Array, known: number, gold: number): void {
    this.predict(numbers, known);
    const labels = this.probability.length;
    for (const [label, own] of this.probability.entries()) {
      const gradient = own - (label === gold ? 1 : 0);
      if (Math.abs(gradient) < LEAST_GRADIENT.feature) continue;
      for (let at = 0; at < known; at++)
        this.weights.update((numbers[at] ?? 0) * labels + label, gradient);
    }
  }

  private predict(numbers: Int32Array, known: number): void {
    const { probability } = this;
    const { weights } = this.weights;
    const labels = probability.length;
    let greatest = -Infinity;
    for (let label = 0; label < labels; label++) {
      let sum = 0;
      for (let at = 0; at < known; at++) sum += weights[(numbers[at] ?? 0) * labels + label] ?? 0;
      probability[label] = sum;
      greatest = Math.max(greatest, sum);
    }
    let total = 0;
    for (let label = 0; label < labels; label++) {
      probability[label] = Math.exp((probability[label] ?? 0) - greatest);
      total += probability[label] ?? 0;
    }
    for (let label = 0; label < labels; label++)
      probability[label] = (probability[label] ?? 0) / total;
  }
}
