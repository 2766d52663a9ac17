import type { Rows } from '../../src/model/index.ts';
import type { FeatureSpace } from './feature-space.ts';

const STEPS = 127;

/** How finely weights are kept. */
export interface Quantisation {
  /** Weights beyond this are cut to it. */
  readonly clip: number;
  /** Weights of fewer steps than this are left out: they cost bytes and change little. */
  readonly leastSteps: number;
}

/** Weights as steps of a byte; rows of nothing but zeros are left out. */
export const quantise = (
  space: FeatureSpace,
  weights: Float32Array,
  labels: number,
  { clip, leastSteps }: Quantisation,
): Rows => {
  const scale = clip / STEPS;
  const toSteps = (weight: number): number => {
    const steps = Math.max(-STEPS, Math.min(STEPS, Math.round(weight / scale)));
    return Math.abs(steps) < leastSteps ? 0 : steps;
  };
  const keys: number[] = [];
  const values: number[] = [];
  for (const [number, key] of space.keys().entries()) {
    const row = Array.from(weights.subarray(number * labels, (number + 1) * labels), toSteps);
    if (row.every((steps) => steps === 0)) continue;
    keys.push(key);
    for (const steps of row) values.push(steps);
  }
  return {
    bits: space.layout.bits,
    labels,
    scale,
    keys: Uint32Array.from(keys),
    values: Int8Array.from(values),
  };
};
