import { type Columns, PLACES_AT_A_TIME } from '../columns.ts';
import { countBits } from '../count-bits.ts';
import { KeyLayout } from '../key-layout.ts';
import type { Rows } from '../rows.ts';
import { type CellLayout, layOutCells, writeCells } from './cells.ts';

/** Sums of a vector. */
const SUMS = 8;
/** Word of the bitmap and count before it. */
const INDEX_BYTES = 8;

/** Where everything lies in the memory that a scorer works on, in bytes. */
export interface Layout {
  readonly keys: KeyLayout;
  /** From a column to the same position of the next; the first column is where the memory starts. */
  readonly columnBytes: number;
  /** For each place its sums, 16 bits each, as vectors. */
  readonly sums: number;
  readonly vectors: number;
  /** For each 32 keys a word of the bitmap of those that have a row, and the number of the last row before them. */
  readonly index: number;
  /** The values of rows, and where each template's are among them. */
  readonly cells: number;
  readonly rows: CellLayout;
  readonly labels: number;
  /** For each feature of the places that are scored side by side its key, and later where its row starts. */
  readonly found: number;
}

/** Makes room for a scorer beside the columns that it looks at. */
export const layOut = (columns: Columns<string>, given: Rows): Layout => {
  const { bits, labels } = given;
  const rows = layOutCells(given);
  const keys = new KeyLayout(bits);
  const vectors = Math.ceil(labels / SUMS);
  const foundBytes = 4 * PLACES_AT_A_TIME * bits.length;
  // Up to three places behind the last are scored for nothing.
  const sumBytes = 2 * SUMS * vectors * (columns.capacity + PLACES_AT_A_TIME);
  const indexBytes = (keys.size / 32) * INDEX_BYTES;
  // The last row is looked at in whole vectors, too.
  const cellBytes = rows.bytes + SUMS;
  const found = columns.makeRoom(foundBytes + sumBytes + indexBytes + cellBytes);
  const sums = found + foundBytes;
  const index = sums + sumBytes;
  const cells = index + indexBytes;
  const columnBytes = 4 * columns.stride;
  return { keys, columnBytes, found, sums, vectors, index, cells, rows, labels };
};

/** Writes rows into a memory, where the layout has them. */
export const writeRows = (memory: ArrayBuffer, layout: Layout, rows: Rows): void => {
  const index = new Int32Array(memory, layout.index, layout.keys.size / 16);
  const cells = new Int8Array(memory, layout.cells, layout.rows.bytes);
  // Counted through, since an iterator is slow while code is cold.
  for (const keys of writeCells(cells, layout.rows, rows))
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row] ?? 0;
      const at = (key >>> 5) * 2;
      index[at] = (index[at] ?? 0) | (1 << (key & 31));
    }
  let before = 0;
  for (let at = 0; at < index.length; at += 2) {
    index[at + 1] = before;
    before += countBits(index[at] ?? 0);
  }
};
