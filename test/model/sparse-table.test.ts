import fc from 'fast-check';
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

/** As many templates as a table may have, each with one feature that has the values given. */
const tableOf = (templates: number, values: readonly number[]): SparseTable =>
  SparseTable.of({
    bits: new Uint8Array(templates).fill(5),
    labels: values.length,
    scale: 1,
    keys: Uint32Array.from({ length: templates }, (_, template) => 32 * template),
    values: Int8Array.from(
      { length: templates * values.length },
      (_, at) => values[at % values.length] ?? 0,
    ),
  });

describe('sums of many features', () => {
  it('are those of their values, however many labels a row has', () => {
    const value = fc.integer({ min: -128, max: 127 });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 26 }),
        fc.integer({ min: 1, max: 128 }),
        fc.integer({ min: 0, max: 3 }),
        (values, templates, at) => {
          const sums = new Int32Array(at + values.length + 1);
          tableOf(templates, values).add(new Uint32Array(templates), sums, at);
          const expected = values.map((one) => templates * one);
          expect([...sums]).toEqual([...new Array(at).fill(0), ...expected, 0]);
        },
      ),
    );
  });

  it('are right at the limits of a byte for as many templates as there may be', () => {
    const sums = new Int32Array(4);
    tableOf(128, [127, -128, 127, -128]).add(new Uint32Array(128), sums, 0);
    expect([...sums]).toEqual([16_256, -16_384, 16_256, -16_384]);
    expect(() => tableOf(129, [1])).toThrow(RangeError);
  });

  it('are refused of a part that the table does not have', () => {
    expect(() => table.part(1, 2)).toThrow(RangeError);
  });
});

describe('the layout of keys', () => {
  it('refuses stretches that are too small or too large, one or all together', () => {
    expect(() => new KeyLayout(Uint8Array.from([4]))).toThrow(RangeError);
    expect(() => new KeyLayout(Uint8Array.from([21]))).toThrow(RangeError);
    expect(() => new KeyLayout(new Uint8Array(9).fill(20))).toThrow(RangeError);
  });

  it('puts one stretch behind the other', () => {
    const { starts, size } = new KeyLayout(Uint8Array.from([5, 7, 6]));
    expect([...starts]).toEqual([0, 32, 160]);
    expect(size).toBe(224);
  });
});
