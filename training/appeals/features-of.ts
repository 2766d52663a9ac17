/** The features of lines by their names, as weights are learnt and kept. */
import {
  type FeatureGroup,
  type FeatureSink,
  featureNames,
  type PageFeatures,
} from '../../src/recognition/features/index.ts';

/** What is noted of each feature of a line. */
export type Features = ReadonlyMap<string, number>;

class NamedFeatures implements FeatureSink {
  readonly byName = new Map<string, number>();

  note(feature: number, value: number): void {
    this.byName.set(featureNames[feature] ?? '', value);
  }

  noteGroup({ features, values }: FeatureGroup): void {
    for (const [at, feature] of features.entries()) this.note(feature, values[at] ?? 0);
  }
}

/** The features of one line of a page. */
export function featuresOf(page: PageFeatures, at: number): Features {
  const features = new NamedFeatures();
  page.note(features, at);
  return features.byName;
}
