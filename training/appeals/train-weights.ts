/** Logistic regression over named features: plain, small, and the same on every run. */
import type { Features } from './features-of.ts';
import { ROUNDS, STEP } from './settings.ts';

/** A line as an example: its features, whether it is of an appeal, and how much it counts. */
export interface Example {
  readonly features: Features;
  readonly isAppeal: boolean;
  readonly counts: number;
}

interface Row {
  readonly at: readonly number[];
  readonly value: readonly number[];
  readonly wanted: number;
  readonly counts: number;
}

/**
 * The weight of each feature, by gradient descent over all examples (Adagrad), from zero.
 *
 * @param names the features to weigh; others are passed over.
 * @param ridge how much large weights cost.
 */
export function trainWeights(
  examples: readonly Example[],
  names: readonly string[],
  ridge: number,
): Map<string, number> {
  const numbers = new Map(names.map((name, number) => [name, number]));
  const rows = examples.filter(({ counts }) => counts > 0).map((each) => rowOf(each, numbers));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-8);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = slopeOf(rows, weights);
    for (let at = 0; at < weights.length; at += 1) {
      const weight = weights[at] ?? 0;
      const step = (slope[at] ?? 0) / rows.length + ridge * weight;
      squares[at] = (squares[at] ?? 0) + step * step;
      weights[at] = weight - (STEP * step) / Math.sqrt(squares[at] ?? 1);
    }
  }
  return new Map(names.map((name, number) => [name, weights[number] ?? 0]));
}

function rowOf({ features, isAppeal, counts }: Example, numbers: Map<string, number>): Row {
  const known = [...features].flatMap(([name, value]) => {
    const number = numbers.get(name);
    return number === undefined ? [] : [[number, value] as const];
  });
  return {
    at: known.map(([number]) => number),
    value: known.map(([, value]) => value),
    wanted: isAppeal ? 1 : 0,
    counts,
  };
}

function slopeOf(rows: readonly Row[], weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const { at, value, wanted, counts } of rows) {
    let sum = 0;
    for (let n = 0; n < at.length; n += 1) sum += (weights[at[n] ?? 0] ?? 0) * (value[n] ?? 0);
    const error = counts * (1 / (1 + Math.exp(-sum)) - wanted);
    for (let n = 0; n < at.length; n += 1) {
      slope[at[n] ?? 0] = (slope[at[n] ?? 0] ?? 0) + error * (value[n] ?? 0);
    }
  }
  return slope;
}
