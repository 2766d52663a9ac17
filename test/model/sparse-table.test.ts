import { describe, expect, it } from 'vitest';
import { KeyLayout, SparseTable } from '../../src/model/index.ts';

/** Two templates of 32 keys; the first knows its key 3, the second its keys 3 and 31. */
const table = SparseTable.of({
  bits: Uint8Array.from([5, 5]),
  labels: 2,
  scale: 1,
  keys: Uint32Array.from([3, 32 + 3, 32 + 31]),
  values: Int8Array.from([1, 2, 10, 20, -100, 100]),
});

const hashOf = (key: number): number => (key << 27) >>> 0;

const sumsOf = (one: SparseTable, ...keys: readonly number[]): number[] => {
  const sums = new Int32Array(one.labels);
  one.add(Uint32Array.from(keys, hashOf), sums, 0);
  return [...sums];
};

describe('a table of weights', () => {
  it('adds up what each template knows of its feature', () => {
    expect(sumsOf(table, 3, 3)).toEqual([11, 22]);
    expect(sumsOf(table, 3, 31)).toEqual([-99, 102]);
  });

  it('adds nothing for a feature that is not known, though another template knows its hash', () => {
    expect(sumsOf(table, 31, 3)).toEqual([10, 20]);
    expect(sumsOf(table, 0, 0)).toEqual([0, 0]);
  });

  it('gives some of its templates by themselves', () => {
    expect(sumsOf(table.part(1, 1), 31)).toEqual([-100, 100]);
    expect(sumsOf(table.part(0, 1), 31)).toEqual([0, 0]);
  });
});

describe('the layout of keys', () => {
  it('puts one stretch behind the other', () => {
    const { starts, size } = new KeyLayout(Uint8Array.from([5, 7, 6]));
    expect([...starts]).toEqual([0, 32, 160]);
    expect(size).toBe(224);
  });
});
