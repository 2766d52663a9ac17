import { describe, expect, it } from 'vitest';
import { FeatureSpace } from '../../training/fitting/feature-space.ts';

/** Features of two templates: of the first there are two, the second has as many as places. */
const hashes = Uint32Array.from({ length: 200 }, (_, at) =>
  at % 2 === 0 ? (at % 4) << 29 : Math.imul(at, 0x9e3779b1),
);

const closed = (least: number): FeatureSpace => {
  const space = new FeatureSpace(2);
  space.count(hashes, hashes.length);
  space.close(least);
  return space;
};

const knownOf = (space: FeatureSpace, from: number, to: number): number[] => {
  const found = new Int32Array(to - from);
  return [...found.subarray(0, space.numbersOf(hashes, from, to, found, 0))];
};

describe('the features of a corpus', () => {
  it('are numbered without a gap, in the order of their keys', () => {
    const space = closed(1);
    expect(space.keys()).toHaveLength(space.size);
    expect([...space.keys()]).toEqual([...space.keys()].sort((a, b) => a - b));
    const numbers = new Set(knownOf(space, 0, hashes.length));
    expect(numbers.size).toBe(space.size);
  });

  it('have more keys where a template has more of them', () => {
    const [few = 0, many = 0] = closed(1).layout.bits;
    expect(few).toBe(5);
    expect(many).toBeGreaterThanOrEqual(8);
  });

  it('are left out where they are too rare', () => {
    const space = closed(2);
    expect(space.size).toBe(2);
    expect(knownOf(space, 0, 4)).toHaveLength(2);
  });

  it('have the same numbers wherever they stand', () => {
    const space = closed(1);
    expect(knownOf(space, 0, 2)).toEqual(knownOf(space, 0, 4).slice(0, 2));
    expect(knownOf(space, 4, 6)[0]).toBe(knownOf(space, 0, 2)[0]);
  });
});
