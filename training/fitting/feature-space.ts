const MOST_COUNTED = 255;

/** Counts the features of a corpus and gives those that occur often enough a number of their own. */
export class FeatureSpace {
  readonly bits: number;
  size = 0;
  private readonly shift: number;
  private readonly counts: Uint8Array;
  private numbers = new Int32Array(0);

  /** @param bits of a key: features that share them are one. */
  constructor(bits: number) {
    this.bits = bits;
    this.shift = 32 - bits;
    this.counts = new Uint8Array(2 ** bits);
  }

  /** Counts the first `length` keys. */
  count(keys: Uint32Array, length: number): void {
    for (let at = 0; at < length; at++) {
      const key = (keys[at] ?? 0) >>> this.shift;
      const count = this.counts[key] ?? 0;
      if (count < MOST_COUNTED) this.counts[key] = count + 1;
    }
  }

  /** Ends the counting; features seen less than `least` times are left out. */
  close(least: number): void {
    this.numbers = new Int32Array(this.counts.length).fill(-1);
    for (let key = 0; key < this.counts.length; key++)
      if ((this.counts[key] ?? 0) >= least) this.numbers[key] = this.size++;
  }

  /** Writes the numbers of the keys from `from` to `to` that are known into `found` from `at` on. @returns where it ended. */
  numbersOf(keys: Uint32Array, from: number, to: number, found: Int32Array, at: number): number {
    let end = at;
    for (let index = from; index < to; index++) {
      const number = this.numbers[(keys[index] ?? 0) >>> this.shift] ?? -1;
      if (number >= 0) found[end++] = number;
    }
    return end;
  }

  /** The key of each number. */
  keys(): Uint32Array {
    const keys = new Uint32Array(this.size);
    this.numbers.forEach((number, key) => {
      if (number >= 0) keys[number] = key;
    });
    return keys;
  }
}
