/** The set bits of a word of 32. */
const countBits = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** The rows of a table as they come out of training or out of a file. */
export interface Rows {
  readonly bits: number;
  readonly labels: number;
  /** What one step of a value stands for. */
  readonly scale: number;
  /** In rising order, each below `2 ** bits`. */
  readonly keys: Uint32Array;
  /** `labels` values a key. */
  readonly values: Int8Array;
}

/**
 * Weights of hashed features: for each key that has any, one small integer a label. A bitmap says which
 * keys have a row, and a count before each of its words says which row it is: two reads a feature, most
 * of which end at the first.
 */
export class SparseTable {
  readonly labels: number;
  readonly scale: number;
  private readonly shift: number;
  /** Word of the bitmap and count in turn, so that both come from one line of the cache. */
  private readonly index: Int32Array;
  private readonly values: Int8Array;
  /** The rows of the keys that were looked up last. */
  private found = new Int32Array(128);

  constructor({ bits, labels, scale, keys, values }: Rows) {
    this.labels = labels;
    this.scale = scale;
    this.shift = 32 - bits;
    this.values = values;
    this.index = new Int32Array(2 ** (bits - 4));
    for (const key of keys) {
      const at = (key >>> 5) * 2;
      this.index[at] = (this.index[at] ?? 0) | (1 << (key & 31));
    }
    let before = 0;
    for (let at = 0; at < this.index.length; at += 2) {
      this.index[at + 1] = before;
      before += countBits(this.index[at] ?? 0);
    }
  }

  /**
   * Adds the rows of the first `count` keys to `sums` from `at` on, unscaled. First all rows are looked up, without
   * a branch, then they are added: so the processor can wait for many cells of the memory at once.
   */
  add(keys: Uint32Array, count: number, sums: Int32Array, at: number): void {
    const { values, labels } = this;
    const rows = this.lookUp(keys, count);
    const { found } = this;
    for (let k = 0; k < rows; k++) {
      const row = (found[k] ?? 0) * labels;
      for (let label = 0; label < labels; label++)
        sums[at + label] = (sums[at + label] ?? 0) + (values[row + label] ?? 0);
    }
  }

  /** Writes the rows of the keys that have one to `found`. @returns how many. */
  private lookUp(keys: Uint32Array, count: number): number {
    if (this.found.length <= count) this.found = new Int32Array(2 * count);
    const { index, shift, found } = this;
    let rows = 0;
    for (let k = 0; k < count; k++) {
      const key = (keys[k] ?? 0) >>> shift;
      const word = (key >>> 5) << 1;
      const bits = index[word] ?? 0;
      const bit = key & 31;
      found[rows] = (index[word + 1] ?? 0) + countBits(bits & ((1 << bit) - 1));
      rows += (bits >>> bit) & 1;
    }
    return rows;
  }
}
