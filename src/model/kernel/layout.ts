import { PADDING } from '../columns.ts';
import { countBits } from '../count-bits.ts';
import { KeyLayout } from '../key-layout.ts';
import type { Rows } from '../rows.ts';
import type { Templates } from '../templates.ts';

/** So many places are scored at a time at most. */
export const CAPACITY = 1024;
/** Places are scored four at a time; up to three behind the last are scored for nothing. */
export const PLACES_AT_A_TIME = 4;
/** Positions of a column: the places, what features see beyond either end, and what is scored for nothing. */
export const STRIDE = CAPACITY + 2 * PADDING + PLACES_AT_A_TIME;
/** Sums of a vector. */
const SUMS = 8;
const PAGE = 2 ** 16;
/** Word of the bitmap and count before it. */
const INDEX_BYTES = 8;

/** Where everything lies in a scorer's memory, in bytes. */
export interface Layout {
  readonly keys: KeyLayout;
  /** The columns that the features look at, in the order of their columns in memory. */
  readonly columns: readonly number[];
  /** For each place its sums, 16 bits each, as vectors. */
  readonly sums: number;
  readonly vectors: number;
  /** For each 32 keys a word of the bitmap of those that have a row, and the number of the first row. */
  readonly index: number;
  /** The values of each row; the row before the first is all zeros. */
  readonly cells: number;
  readonly rowBytes: number;
  readonly pages: number;
}

/** What of a memory is where. */
export const layoutOf = (templates: Templates<string>, { bits, labels, keys }: Rows): Layout => {
  const layout = new KeyLayout(bits);
  const columns = [...new Set(templates.nodes.map(({ atom }) => atom.column))];
  const vectors = Math.ceil(labels / SUMS);
  const rowBytes = labels <= SUMS / 2 ? SUMS / 2 : SUMS * vectors;
  const sums = 4 * STRIDE * columns.length;
  const index = sums + 2 * SUMS * vectors * (CAPACITY + PLACES_AT_A_TIME);
  const cells = index + (layout.size / 32) * INDEX_BYTES;
  const size = cells + rowBytes * (keys.length + 1);
  const pages = Math.ceil(size / PAGE);
  return { keys: layout, columns, sums, vectors, index, cells, rowBytes, pages };
};

/** Writes rows into a memory, where the layout has them. */
export const writeRows = (memory: ArrayBuffer, layout: Layout, rows: Rows): void => {
  const index = new Int32Array(memory, layout.index, layout.keys.size / 16);
  const { keys, labels, values } = rows;
  // Counted through, since an iterator is slow while code is cold.
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? 0;
    const at = (key >>> 5) * 2;
    index[at] = (index[at] ?? 0) | (1 << (key & 31));
  }
  let before = 1;
  for (let at = 0; at < index.length; at += 2) {
    index[at + 1] = before;
    before += countBits(index[at] ?? 0);
  }
  const cells = new Int8Array(memory, layout.cells);
  for (let row = 0; row < keys.length; row++)
    for (let label = 0; label < labels; label++)
      cells[(row + 1) * layout.rowBytes + label] = values[row * labels + label] ?? 0;
};
