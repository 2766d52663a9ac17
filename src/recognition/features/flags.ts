/** Features that are so or not: flags, a bit for each. */
import { type Feature, type FeatureGroup, type FeatureSink, feature } from './types.ts';

/** Which features flags are in one place. */
export interface FlagFeatures {
  /** The flags that tell something there. */
  readonly mask: number;
  /** The feature of each, by the number of its bit. */
  readonly features: readonly Feature[];
}

/** The features that flags are in one place, by their names; null for those that tell nothing there. */
export function flagFeatures(names: readonly (string | null)[]): FlagFeatures {
  const mask = names.reduce((all, name, bit) => (name === null ? all : all | (1 << bit)), 0);
  return { mask, features: names.map((name) => (name === null ? -1 : feature(name))) };
}

/** Notes the flags that are set. */
export function noteFlags(
  sink: FeatureSink | FeatureGroup,
  { mask, features }: FlagFeatures,
  flags: number,
): void {
  for (let rest = flags & mask; rest !== 0; rest &= rest - 1) {
    sink.note(features[31 - Math.clz32(rest & -rest)] ?? -1, 1);
  }
}
