import { KeyLayout } from '../key-layout.ts';
import { type Rows, rowFrom } from '../rows.ts';

/** A template's keys have all a row, whether it says anything or not, where their values take no more bytes together. */
const LARGEST_IN_PLACE = 2 ** 14;

/**
 * Where the values of rows lie, a byte a label, in bytes from the first. Templates of few keys have room for a row for
 * each of them, so that a key says by itself where its row is. Of the others only the keys with a row have one: behind
 * each other, after a row of zeros for all keys that have none.
 */
export interface CellLayout {
  /** For each template where its keys' rows start, or -1 where they are looked up in a bitmap. */
  readonly inPlace: readonly number[];
  readonly bytes: number;
}

/** A template's rows among those of all, the last exclusive. */
interface Stretch {
  readonly template: number;
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

const stretchesOf = ({ bits, keys }: Rows): Stretch[] => {
  const { starts, size } = new KeyLayout(bits);
  return Array.from(starts, (start, template) => ({
    template,
    start,
    from: rowFrom(keys, start),
    to: rowFrom(keys, starts[template + 1] ?? size),
  }));
};

/** Says where the values of rows are to lie. */
export const layOutCells = (rows: Rows): CellLayout => {
  const { bits, labels } = rows;
  const isInPlace = (template: number) => labels << (bits[template] ?? 0) <= LARGEST_IN_PLACE;
  const lookedUp = stretchesOf(rows).filter(({ template }) => !isInPlace(template));
  let bytes = lookedUp.reduce((sum, { from, to }) => sum + (to - from) * labels, labels);
  const inPlace = Array.from(bits, (own, template) => {
    if (!isInPlace(template)) return -1;
    const start = bytes;
    bytes += labels << own;
    return start;
  });
  return { inPlace, bytes };
};

/**
 * Writes the values of rows to where the layout has them.
 * @returns the keys that are to be looked up, in rising order, as stretches: their rows follow one another from the
 *   second on.
 */
export const writeCells = (
  cells: Int8Array,
  { inPlace }: CellLayout,
  rows: Rows,
): Uint32Array[] => {
  const { keys, labels, values } = rows;
  const lookedUp: Uint32Array[] = [];
  let next = labels;
  for (const { template, start, from, to } of stretchesOf(rows)) {
    const place = inPlace[template] ?? -1;
    if (place < 0) {
      cells.set(values.subarray(from * labels, to * labels), next);
      next += (to - from) * labels;
      lookedUp.push(keys.subarray(from, to));
      continue;
    }
    for (let at = from * labels; at < to * labels; at++) {
      const row = Math.floor(at / labels);
      cells[place + ((keys[row] ?? 0) - start - row) * labels + at] = values[at] ?? 0;
    }
  }
  return lookedUp;
};
