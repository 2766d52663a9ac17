import { countBits } from './count-bits.ts';
import { KeyLayout } from './key-layout.ts';

/** The rows of a table as they come out of training or out of a file. */
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

/** Four values lie in one word, each raised by this, so that none is negative and words can be added as they are. */
const RAISED = 128;
/** The first and third value of a word, with room above each for the sum of as many as a table has templates. */
const EVERY_OTHER = 0x00ff00ff;
/** 128 values of at most 255 stay within 16 bits, and within the sign of the word. */
const MOST_TEMPLATES = 128;

/** What the parts of one table have in common. */
interface Store {
  readonly labels: number;
  readonly scale: number;
  /** Word of the bitmap and count in turn, so that both come from one line of the cache. */
  readonly index: Int32Array;
  /** The values of each row, raised, four a word. */
  readonly cells: Int32Array;
  /** Words of a row. */
  readonly width: number;
}

const risesBelow = (size: number, keys: Uint32Array): boolean => {
  for (let row = 1; row < keys.length; row++)
    if ((keys[row] ?? 0) <= (keys[row - 1] ?? 0)) return false;
  return (keys.at(-1) ?? 0) < size;
};

const indexOf = (size: number, keys: Uint32Array): Int32Array => {
  const index = new Int32Array(size / 16);
  for (const key of keys) {
    const at = (key >>> 5) * 2;
    index[at] = (index[at] ?? 0) | (1 << (key & 31));
  }
  let before = 0;
  for (let at = 0; at < index.length; at += 2) {
    index[at + 1] = before;
    before += countBits(index[at] ?? 0);
  }
  return index;
};

/** The values of rows, raised, each row from the start of a word, the lowest byte first. */
const cellsOf = (rows: number, labels: number, width: number, values: Int8Array): Int32Array => {
  const cells = new Int32Array(rows * width);
  for (let row = 0; row < rows; row++)
    for (let label = 0; label < labels; label++) {
      const cell = row * width + (label >>> 2);
      const raised = (values[row * labels + label] ?? 0) + RAISED;
      cells[cell] = (cells[cell] ?? 0) | (raised << (8 * (label & 3)));
    }
  return cells;
};

const storeOf = (size: number, { labels, scale, keys, values }: Rows): Store => {
  const width = Math.ceil(labels / 4);
  const cells = cellsOf(keys.length, labels, width, values);
  return { labels, scale, index: indexOf(size, keys), cells, width };
};

/**
 * Weights of hashed features: for each key that has any, one small integer a label. A bitmap says which
 * keys have a row, and a count before each of its words says which row it is: two reads a feature, most
 * of which end at the first.
 */
export class SparseTable {
  readonly labels: number;
  readonly scale: number;
  /** Features that are added at a time, one a template. */
  readonly templates: number;
  private readonly store: Store;
  private readonly starts: Int32Array;
  private readonly shifts: Uint8Array;
  /** The rows of the keys that were looked up last. */
  private readonly found: Int32Array;

  private constructor(store: Store, starts: Int32Array, shifts: Uint8Array) {
    this.labels = store.labels;
    this.scale = store.scale;
    this.store = store;
    this.starts = starts;
    this.shifts = shifts;
    this.templates = starts.length;
    this.found = new Int32Array(starts.length);
  }

  /** @throws RangeError for more templates than can be added up, or for keys that do not rise within their layout. */
  static of(rows: Rows): SparseTable {
    if (rows.bits.length > MOST_TEMPLATES) throw new RangeError('a table of too many templates');
    const { size, starts, shifts } = new KeyLayout(rows.bits);
    if (!risesBelow(size, rows.keys)) throw new RangeError('keys that do not rise');
    return new SparseTable(storeOf(size, rows), starts, shifts);
  }

  /** The same weights for `count` of the templates from `first` on. @throws RangeError beyond the last. */
  part(first: number, count: number): SparseTable {
    const end = first + count;
    if (end > this.templates) throw new RangeError('a part beyond the table');
    return new SparseTable(
      this.store,
      this.starts.subarray(first, end),
      this.shifts.subarray(first, end),
    );
  }

  /**
   * Adds the rows of features to `sums` from `at` on, unscaled. First all rows are looked up, without a branch, then
   * they are added, two values of a word at a time: so the processor can wait for many cells of the memory at once.
   *
   * @param hashes one a template, in their order.
   */
  add(hashes: Uint32Array, sums: Int32Array, at: number): void {
    const rows = this.lookUp(hashes);
    const { found, labels } = this;
    const { cells, width } = this.store;
    for (let word = 0; word < width; word++) {
      let even = 0;
      let odd = 0;
      for (let k = 0; k < rows; k++) {
        const cell = cells[(found[k] ?? 0) * width + word] ?? 0;
        even = (even + (cell & EVERY_OTHER)) | 0;
        odd = (odd + ((cell >>> 8) & EVERY_OTHER)) | 0;
      }
      for (let label = 4 * word; label < Math.min(labels, 4 * word + 4); label++) {
        const pair = (label & 1) === 0 ? even : odd;
        const raised = (label & 2) === 0 ? pair & 0xffff : pair >>> 16;
        sums[at + label] = (sums[at + label] ?? 0) + raised - rows * RAISED;
      }
    }
  }

  /** Writes the rows of the features that have one to `found`. @returns how many. */
  private lookUp(hashes: Uint32Array): number {
    const { starts, shifts, found, templates } = this;
    const { index } = this.store;
    let rows = 0;
    for (let template = 0; template < templates; template++) {
      const key = (starts[template] ?? 0) + ((hashes[template] ?? 0) >>> (shifts[template] ?? 0));
      const word = (key >>> 5) << 1;
      const bits = index[word] ?? 0;
      const bit = key & 31;
      found[rows] = (index[word + 1] ?? 0) + countBits(bits & ((1 << bit) - 1));
      rows += (bits >>> bit) & 1;
    }
    return rows;
  }
}
