/** What speaks for a line being of an appeal or against it. Weights are kept by the names of features. */

/** A feature by its number: a line has many, and to put a name together for each takes long. */
export type Feature = number;

const names: string[] = [];

/** The feature of a name that no other has. */
export function feature(name: string): Feature {
  return names.push(name) - 1;
}

/** The names of all features, by their numbers. */
export const featureNames: readonly string[] = names;

/** Takes the features of a line. */
export interface FeatureSink {
  /** Notes a feature, and how much of it there is. */
  note(feature: Feature, value: number): void;
  /** Notes what other lines have as well. */
  noteGroup(group: FeatureGroup): void;
}

/** Features that several lines have, read once for all of them. */
export class FeatureGroup {
  readonly features: Feature[] = [];
  readonly values: number[] = [];

  note(feature: Feature, value: number): void {
    this.features.push(feature);
    this.values.push(value);
  }
}
