import type { Rows } from '../../src/model/index.ts';
import type { FeatureSpace } from './feature-space.ts';

/** The steps on either side of zero that a byte has room for. */
const STEPS = 127;

/**
 * Weights as steps of a byte; rows of nothing but zeros are left out.
 *
 * @param clip weights beyond this are cut to it.
 */
export const quantise = (
  space: FeatureSpace,
  weights: Float32Array,
  labels: number,
  clip: number,
): Rows => {
  const scale = clip / STEPS;
  const toSteps = (weight: number): number =>
    Math.max(-STEPS, Math.min(STEPS, Math.round(weight / scale)));
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
