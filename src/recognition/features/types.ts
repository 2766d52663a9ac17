/** What speaks for a line being of an appeal or against it, by name. Weights are kept by these names. */
export type Features = Map<string, number>;

/** Notes that something is so. */
export function note(features: Features, ...names: readonly string[]): void {
  for (const name of names) features.set(name, 1);
}
