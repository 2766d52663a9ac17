/** Columns and weights that are made up, and what features add up to without any kernel. */
import fc from 'fast-check';
import { Columns, KeyLayout, PADDING, type Rows, readTemplates } from '../../../src/model/index.ts';
import { FeatureKeys } from '../../../training/fitting/feature-keys.ts';

export const NAMES = ['word', 'tag', 'path'] as const;
export const TEMPLATES = readTemplates(
  'word\nword tag\nword tag-1 tag+1\ntag\npath+2 word-2\ntag-6 tag+6',
  NAMES,
);
const BITS = Uint8Array.from([5, 8, 20, 6, 7, 11]);
const LAYOUT = new KeyLayout(BITS);

export const CAPACITY = 64;

/** Places whose columns hold what is given again and again. */
export const columnsOf = (
  length: number,
  values: readonly number[],
): Columns<(typeof NAMES)[number]> => {
  const columns = new Columns(NAMES, CAPACITY);
  columns.reset(length);
  for (const [column, name] of NAMES.entries())
    for (let at = 0; at < length + 2 * PADDING; at++)
      columns.views[name][at] = values[(7 * at + 3 * column) % values.length] ?? 0;
  return columns;
};

/** Rows for every second key that the features of the places have, and for some that none has. */
export const rowsFor = (
  columns: Columns<(typeof NAMES)[number]>,
  labels: number,
  values: readonly number[],
): Rows => {
  const features = new FeatureKeys(TEMPLATES);
  const hashes = new Uint32Array(features.count);
  const keys = new Set([0, 33, LAYOUT.size - 1]);
  for (let place = 0; place < columns.length; place += 2) {
    features.extract(columns, place + PADDING, hashes, 0);
    for (const [template, hash] of hashes.entries()) keys.add(keyOf(template, hash));
  }
  return {
    bits: BITS,
    labels,
    scale: 0.5,
    keys: Uint32Array.from(keys).sort(),
    values: Int8Array.from(
      { length: keys.size * labels },
      (_, at) => values[at % values.length] ?? 0,
    ),
  };
};

const keyOf = (template: number, hash: number): number =>
  (LAYOUT.starts[template] ?? 0) + (hash >>> (LAYOUT.shifts[template] ?? 0));

/** The sums of a place, added up one feature after the other. */
export const expectedAt = (
  columns: Columns<(typeof NAMES)[number]>,
  rows: Rows,
  place: number,
): number[] => {
  const features = new FeatureKeys(TEMPLATES);
  const hashes = new Uint32Array(features.count);
  features.extract(columns, place + PADDING, hashes, 0);
  const sums = new Array<number>(rows.labels).fill(0);
  for (const [template, hash] of hashes.entries()) {
    const row = rows.keys.indexOf(keyOf(template, hash));
    for (let label = 0; row >= 0 && label < rows.labels; label++)
      sums[label] = (sums[label] ?? 0) + (rows.values[row * rows.labels + label] ?? 0);
  }
  return sums;
};

export const anyValue = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
export const anyWeight = fc.integer({ min: -128, max: 127 });
