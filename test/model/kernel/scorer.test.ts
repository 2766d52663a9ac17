import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PADDING, readTemplates, Scorer } from '../../../src/model/index.ts';
import {
  anyValue,
  anyWeight,
  CAPACITY,
  columnsOf,
  expectedAt,
  NAMES,
  rowsFor,
  TEMPLATES,
} from './tables.ts';

const sumsOf = (scorer: Scorer<(typeof NAMES)[number]>, place: number, labels: number): number[] =>
  [...scorer.sums.subarray(place * scorer.width, (place + 1) * scorer.width)].slice(0, labels);

describe('a scorer', () => {
  it('adds up what the table has for the features of each place', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.array(anyValue, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 26 }),
        fc.array(anyWeight, { minLength: 1, maxLength: 50 }),
        (length, values, labels, weights) => {
          const columns = columnsOf(length, values);
          const rows = rowsFor(columns, labels, weights);
          const scorer = new Scorer(TEMPLATES, rows, columns);
          scorer.score(0, length);
          for (let place = 0; place < length; place++)
            expect(sumsOf(scorer, place, labels)).toEqual(expectedAt(columns, rows, place));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('scores any stretch of places, and puts its sums in front', () => {
    const columns = columnsOf(30, [5, -9, 2 ** 30, 0, 77]);
    const rows = rowsFor(columns, 3, [1, -128, 127, 40, -3]);
    const scorer = new Scorer(TEMPLATES, rows, columns);
    scorer.score(14, 19);
    for (let place = 0; place < 5; place++)
      expect(sumsOf(scorer, place, 3)).toEqual(expectedAt(columns, rows, 14 + place));
  });

  it('takes up a value that is put in later', () => {
    const columns = columnsOf(12, [1, 2, 3]);
    const rows = rowsFor(columns, 2, [11, -7, 5]);
    const scorer = new Scorer(TEMPLATES, rows, columns);
    columns.views.tag[5 + PADDING] = 123;
    scorer.score(6, 7);
    expect(sumsOf(scorer, 0, 2)).toEqual(expectedAt(columns, rows, 6));
  });

  it('scores as many places as there is room for, and refuses more', () => {
    const columns = columnsOf(CAPACITY, [4, 8, 15, 16, 23, 42]);
    const rows = rowsFor(columns, 6, [9, -9, 1]);
    const scorer = new Scorer(TEMPLATES, rows, columns);
    scorer.score(0, CAPACITY);
    for (const place of [0, 51, CAPACITY - 1])
      expect(sumsOf(scorer, place, 6)).toEqual(expectedAt(columns, rows, place));
    expect(() => scorer.score(1, CAPACITY + 1)).toThrow(RangeError);
    expect(() => scorer.score(-1, 1)).toThrow(RangeError);
    expect(() => columns.reset(CAPACITY + 1)).toThrow(RangeError);
  });

  it('shares columns with others, whoever came first', () => {
    const columns = columnsOf(20, [3, 1, 4, 1, 5, 9, 2, 6]);
    const [few, many] = [rowsFor(columns, 1, [7, -5]), rowsFor(columns, 9, [2, -7, 1, 8])];
    const first = new Scorer(TEMPLATES, few, columns);
    first.score(0, 20);
    const second = new Scorer(TEMPLATES, many, columns);
    second.score(0, 20);
    for (let place = 0; place < 20; place++) {
      expect(sumsOf(first, place, 1)).toEqual(expectedAt(columns, few, place));
      expect(sumsOf(second, place, 9)).toEqual(expectedAt(columns, many, place));
    }
  });

  it('is right at the limits of a byte for as many templates as there may be', () => {
    const source = Array.from(
      { length: 128 },
      (_, index) =>
        `word${index - 64 < 0 ? '' : '+1'} ${'tag '.repeat(1 + (index % 3))}path${(index % 13) - 6 < 0 ? (index % 13) - 6 : `+${(index % 13) - 6}`}`,
    );
    const templates = readTemplates([...new Set(source)].join('\n'), NAMES);
    const labels = [127, -128, 127, -128];
    const bits = new Uint8Array(templates.count).fill(5);
    const keys = Uint32Array.from({ length: 32 * templates.count }, (_, key) => key);
    const values = Int8Array.from({ length: keys.length * 4 }, (_, at) => labels[at % 4] ?? 0);
    const columns = columnsOf(4, [1]);
    const scorer = new Scorer(templates, { bits, labels: 4, scale: 1, keys, values }, columns);
    scorer.score(0, 4);
    expect(sumsOf(scorer, 3, 4)).toEqual(labels.map((value) => value * templates.count));
  });
});
