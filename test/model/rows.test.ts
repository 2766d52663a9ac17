import { describe, expect, it } from 'vitest';
import { checked, partOf, type Rows } from '../../src/model/index.ts';

/** Two templates of 32 keys; the first knows its key 3, the second its keys 3 and 31. */
const rows: Rows = {
  bits: Uint8Array.from([5, 5]),
  labels: 2,
  scale: 1,
  keys: Uint32Array.from([3, 32 + 3, 32 + 31]),
  values: Int8Array.from([1, 2, 10, 20, -100, 100]),
};

describe('the rows of a table', () => {
  it('are sound when their keys rise within the layout', () => {
    expect(checked(rows)).toBe(rows);
    expect(() => checked({ ...rows, keys: Uint32Array.from([3, 3, 4]) })).toThrow(RangeError);
    expect(() => checked({ ...rows, keys: Uint32Array.from([3, 4, 64]) })).toThrow(RangeError);
  });

  it('are refused for more templates than can be added up', () => {
    const none = { keys: new Uint32Array(0), values: new Int8Array(0) };
    expect(() => checked({ ...rows, ...none, bits: new Uint8Array(129).fill(5) })).toThrow(
      RangeError,
    );
  });

  it('are given by themselves for some of the templates, their keys from the first on', () => {
    expect(partOf(rows, 1, 1)).toEqual({
      ...rows,
      bits: Uint8Array.from([5]),
      keys: Uint32Array.from([3, 31]),
      values: Int8Array.from([10, 20, -100, 100]),
    });
    expect(partOf(rows, 0, 2)).toEqual(rows);
  });

  it('are refused for a template that the table does not have', () => {
    expect(() => partOf(rows, 1, 2)).toThrow(RangeError);
  });
});
