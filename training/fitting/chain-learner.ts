import { NEVER } from '../../src/model/index.ts';
import { LEAST_GRADIENT, type LearningRate } from '../settings.ts';
import type { FeatureSpace } from './feature-space.ts';
import { FtrlWeights } from './ftrl.ts';
import { ChainSpace, marginals } from './marginals.ts';
import type { Sequence } from './sequence.ts';

/** What a chain's labels and transitions are. */
export interface ChainShape {
  readonly labels: number;
  readonly matrices: number;
  /** What may not follow what; the row `labels` is the start. */
  readonly forbidden: readonly (readonly [before: number, label: number])[];
}

/** Learns a linear chain (a conditional random field, Lafferty et al. 2001) one sequence at a time. */
export class ChainLearner {
  readonly features: FeatureSpace;
  readonly weights: FtrlWeights;
  readonly transitions: FtrlWeights;
  private readonly shape: ChainShape;
  private readonly space = new ChainSpace();
  private emissions = new Float32Array(0);
  private numbers = new Int32Array(0);
  private ends = new Int32Array(0);
  private readonly gradients = new Map<number, Float64Array>();

  constructor(features: FeatureSpace, shape: ChainShape, rate: LearningRate) {
    this.features = features;
    this.shape = shape;
    this.weights = new FtrlWeights(features.size * shape.labels, rate);
    const size = (shape.labels + 1) * shape.labels;
    this.transitions = new FtrlWeights(shape.matrices * size, rate);
    for (let matrix = 0; matrix < shape.matrices; matrix++)
      for (const [before, label] of shape.forbidden)
        this.transitions.weights[matrix * size + before * shape.labels + label] = NEVER;
  }

  /**
   * Learns one sequence.
   * @param importance how often it counts.
   * @returns its loss, the negative logarithms of its gold labels' probabilities added up.
   */
  learn(sequence: Sequence, importance: number): number {
    this.score(sequence);
    this.space.matrices.clear();
    const { labels } = this.shape;
    marginals(
      {
        labels,
        length: sequence.length,
        emissions: this.emissions,
        matrixOf: sequence.matrixOf,
        transitions: this.transitions.weights,
      },
      this.space,
    );
    this.learnTransitions(sequence, importance);
    return this.learnFeatures(sequence, importance);
  }

  private score(sequence: Sequence): void {
    const { labels } = this.shape;
    const { length } = sequence;
    this.reserve(length, sequence.size);
    const { emissions, numbers, ends } = this;
    const { weights } = this.weights;
    let known = 0;
    for (let place = 0; place < length; place++) {
      const first = known;
      const from = place === 0 ? 0 : (sequence.ends[place - 1] ?? 0);
      const to = sequence.ends[place] ?? 0;
      known = this.features.numbersOf(sequence.keys, from, to, numbers, first);
      ends[place] = known;
      for (let label = 0; label < labels; label++) {
        let sum = 0;
        for (let at = first; at < known; at++)
          sum += weights[(numbers[at] ?? 0) * labels + label] ?? 0;
        const allowed = ((sequence.allowed[place] ?? 0) >> label) & 1;
        emissions[place * labels + label] = allowed === 1 ? sum : NEVER;
      }
    }
  }

  private learnFeatures(sequence: Sequence, importance: number): number {
    const { labels } = this.shape;
    const { probability } = this.space;
    let loss = 0;
    for (let place = 0; place < sequence.length; place++) {
      const first = place === 0 ? 0 : (this.ends[place - 1] ?? 0);
      const last = this.ends[place] ?? 0;
      const gold = sequence.gold[place] ?? 0;
      loss -= Math.log(Math.max(1e-9, probability[place * labels + gold] ?? 0));
      for (let label = 0; label < labels; label++) {
        const gradient = (probability[place * labels + label] ?? 0) - (label === gold ? 1 : 0);
        if (Math.abs(gradient) < LEAST_GRADIENT.feature) continue;
        for (let at = first; at < last; at++)
          this.weights.update((this.numbers[at] ?? 0) * labels + label, gradient * importance);
      }
    }
    return loss;
  }

  private learnTransitions(sequence: Sequence, importance: number): void {
    const { labels } = this.shape;
    const size = (labels + 1) * labels;
    this.gradients.clear();
    for (let place = 0; place < sequence.length; place++) {
      const id = sequence.matrixOf[place] ?? 0;
      const gradient = this.gradients.get(id) ?? new Float64Array(size);
      this.gradients.set(id, gradient);
      this.addGradient(sequence, place, id, gradient);
    }
    for (const [id, gradient] of this.gradients)
      for (const [at, value] of gradient.entries()) {
        const weight = id * size + at;
        const isForbidden = (this.transitions.weights[weight] ?? 0) <= NEVER / 2;
        if (Math.abs(value) < LEAST_GRADIENT.transition || isForbidden) continue;
        this.transitions.update(weight, value * importance);
      }
  }

  /** Adds what is expected of the transition into a place, less what is true. */
  private addGradient({ gold }: Sequence, place: number, id: number, gradient: Float64Array): void {
    const { labels } = this.shape;
    const { alpha, beta, weight, probability, matrices } = this.space;
    const add = (at: number, value: number) => {
      gradient[at] = (gradient[at] ?? 0) + value;
    };
    const own = gold[place] ?? 0;
    if (place === 0) {
      for (let label = 0; label < labels; label++)
        add(labels * labels + label, probability[label] ?? 0);
      add(labels * labels + own, -1);
      return;
    }
    const matrix = matrices.get(id) ?? gradient;
    const at = place * labels;
    const flow = (before: number, label: number) =>
      (alpha[at - labels + before] ?? 0) *
      (matrix[before * labels + label] ?? 0) *
      (weight[at + label] ?? 0) *
      (beta[at + label] ?? 0);
    let total = 0;
    for (let before = 0; before < labels; before++)
      for (let label = 0; label < labels; label++) total += flow(before, label);
    for (let before = 0; before < labels; before++)
      for (let label = 0; label < labels; label++)
        add(before * labels + label, flow(before, label) / total);
    add((gold[place - 1] ?? 0) * labels + own, -1);
  }

  private reserve(length: number, keys: number): void {
    if (this.ends.length < length) {
      this.ends = new Int32Array(2 * length);
      this.emissions = new Float32Array(2 * length * this.shape.labels);
    }
    if (this.numbers.length < keys) this.numbers = new Int32Array(2 * keys);
  }
}
