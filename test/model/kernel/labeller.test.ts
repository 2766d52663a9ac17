import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Columns, Labeller, PADDING, type Rows } from '../../../src/model/index.ts';
import {
  anyValue,
  anyWeight,
  CAPACITY,
  columnsOf,
  expectedAt,
  type NAMES,
  rowsFor,
  TEMPLATES,
} from './tables.ts';

type Name = (typeof NAMES)[number];

/** The label of the greatest sum of a place, label 0 set aside and the lower one of two. */
const bestAt = (columns: Columns<Name>, rows: Rows, place: number): number => {
  const sums = expectedAt(columns, rows, place).slice(1);
  return 1 + sums.indexOf(Math.max(...sums));
};

/** The labels of all places, found one after the other in plain code. */
const expectedLabels = (columns: Columns<Name>, rows: Rows): number[] => {
  const { tag } = columns.views;
  for (let place = 0; place < columns.length; place++)
    if ((tag[place + PADDING] ?? 0) < 0) tag[place + PADDING] = bestAt(columns, rows, place);
  return [...tag.subarray(PADDING, PADDING + columns.length)];
};

describe('a labeller', () => {
  it('gives each place the label that adds up to most, with the labels before in view', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: CAPACITY }),
        fc.array(anyValue, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 2, max: 32 }),
        fc.array(anyWeight, { minLength: 1, maxLength: 50 }),
        (length, values, labels, weights) => {
          const columns = columnsOf(length, values);
          const rows = rowsFor(columns, labels, weights);
          const labeller = new Labeller(TEMPLATES, rows, columns, 'tag');
          const given = columns.views.tag.slice();
          labeller.label();
          const own = [...columns.views.tag.subarray(PADDING, PADDING + length)];
          columns.views.tag.set(given);
          expect(own).toEqual(expectedLabels(columns, rows));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('refuses more labels than it can tell apart', () => {
    const columns = columnsOf(4, [1]);
    const rows = rowsFor(columns, 33, [1, 2, 3]);
    expect(() => new Labeller(TEMPLATES, rows, columns, 'tag')).toThrow(RangeError);
  });
});
