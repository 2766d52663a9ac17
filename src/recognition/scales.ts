/** Adds up what features weigh. */
import { type FeatureGroup, type FeatureSink, featureNames } from './features/index.ts';

/** The weight of each feature, by its number. */
export type Weights = readonly number[];

/** Weights by the names of features; those that are not named weigh nothing. */
export function weightsBy(names: ReadonlyMap<string, number>): Weights {
  return featureNames.map((name) => names.get(name) ?? 0);
}

/** Takes features, and says what they weigh together. */
export class Scales implements FeatureSink {
  readonly #weights: Weights;
  readonly #groups = new Map<FeatureGroup, number>();
  #sum = 0;

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  note(feature: number, value: number): void {
    this.#sum += value * (this.#weights[feature] ?? 0);
  }

  noteGroup(group: FeatureGroup): void {
    let sum = this.#groups.get(group);
    if (sum === undefined) {
      sum = 0;
      for (const [at, feature] of group.features.entries())
        sum += (group.values[at] ?? 0) * (this.#weights[feature] ?? 0);
      this.#groups.set(group, sum);
    }
    this.#sum += sum;
  }

  /** What was noted since the scales were empty. */
  empty(): number {
    const sum = this.#sum;
    this.#sum = 0;
    return sum;
  }
}
