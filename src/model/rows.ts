import { KeyLayout } from './key-layout.ts';

/** The rows of a table of weights as they come out of training or out of a file: for each key of hashed features that has any, a small integer a label. */
export interface Rows {
  /** Bits of a key of each template; see {@link KeyLayout}. */
  readonly bits: Uint8Array;
  readonly labels: number;
  /** What one step of a value stands for. */
  readonly scale: number;
  /** In rising order, each within the layout. */
  readonly keys: Uint32Array;
  /** `labels` values a key. */
  readonly values: Int8Array;
}

/** So many values of a byte add up within 16 bits. */
const MOST_TEMPLATES = 128;

const risesBelow = (size: number, keys: Uint32Array): boolean => {
  for (let row = 1; row < keys.length; row++)
    if ((keys[row] ?? 0) <= (keys[row - 1] ?? 0)) return false;
  return (keys.at(-1) ?? 0) < size;
};

/**
 * The same rows, when they are sound.
 * @throws RangeError for more templates than can be added up, or for keys that do not rise within their layout.
 */
export const checked = (rows: Rows): Rows => {
  if (rows.bits.length > MOST_TEMPLATES) throw new RangeError('a table of too many templates');
  if (!risesBelow(new KeyLayout(rows.bits).size, rows.keys))
    throw new RangeError('keys that do not rise');
  return rows;
};

/** The first row whose key is not below `key`, by halving. */
export const rowFrom = (keys: Uint32Array, key: number): number => {
  let [from, to] = [0, keys.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((keys[middle] ?? 0) < key) from = middle + 1;
    else to = middle;
  }
  return from;
};

/** Counted through, since a function called for each key is slow while code is cold. */
const loweredBy = (keys: Uint32Array, start: number): Uint32Array => {
  const lowered = new Uint32Array(keys.length);
  for (let row = 0; row < keys.length; row++) lowered[row] = (keys[row] ?? 0) - start;
  return lowered;
};

/** The rows of `count` of the templates from `first` on. @throws RangeError beyond the last. */
export const partOf = (rows: Rows, first: number, count: number): Rows => {
  const { starts, size } = new KeyLayout(rows.bits);
  if (first + count > starts.length) throw new RangeError('a part beyond the table');
  const start = starts[first] ?? size;
  const from = rowFrom(rows.keys, start);
  const to = rowFrom(rows.keys, starts[first + count] ?? size);
  return {
    ...rows,
    bits: rows.bits.subarray(first, first + count),
    keys: loweredBy(rows.keys.subarray(from, to), start),
    values: rows.values.subarray(from * rows.labels, to * rows.labels),
  };
};
