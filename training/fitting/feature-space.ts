import { KeyLayout, LEAST_BITS, MOST_BITS } from '../../src/model/index.ts';
import { KEYS_PER_FEATURE } from '../settings.ts';

/** A byte counts no further. */
const MOST_COUNTED = 255;

const bitsFor = (features: number): number =>
  Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.ceil(Math.log2(KEYS_PER_FEATURE * features + 1))));

/** Counts the features of a corpus and gives those that occur often enough a number of their own. */
export class FeatureSpace {
  size = 0;
  layout = new KeyLayout(new Uint8Array(0));
  private readonly templates: number;
  /** How often each hash, cut to the most bits, was seen with each template. */
  private counts: Uint8Array;
  private numbers = new Int32Array(0);

  /** @param templates how many features are always given together, one a template, in their order. */
  constructor(templates: number) {
    this.templates = templates;
    this.counts = new Uint8Array(templates * 2 ** MOST_BITS);
  }

  /** Counts the first `length` hashes: any number of times one a template. */
  count(hashes: Uint32Array, length: number): void {
    for (let at = 0; at < length; at++) {
      const cell =
        (at % this.templates) * 2 ** MOST_BITS + ((hashes[at] ?? 0) >>> (32 - MOST_BITS));
      const count = this.counts[cell] ?? 0;
      if (count < MOST_COUNTED) this.counts[cell] = count + 1;
    }
  }

  /**
   * Ends the counting, and gives each template as many keys as its features need; features seen less than `least`
   * times get no key, though they may come upon another's.
   */
  close(least: number): void {
    const often = Array.from({ length: this.templates }, (_, template) =>
      this.oftenOf(template, least),
    );
    this.layout = new KeyLayout(Uint8Array.from(often, (cells) => bitsFor(cells.length)));
    this.numbers = new Int32Array(this.layout.size).fill(-1);
    for (const [template, cells] of often.entries())
      for (const cell of cells) this.numbers[this.keyOf(template, cell << (32 - MOST_BITS))] = 0;
    for (let key = 0; key < this.numbers.length; key++)
      if (this.numbers[key] === 0) this.numbers[key] = this.size++;
    this.counts = new Uint8Array(0);
  }

  /**
   * Writes the numbers of the features from `from` to `to` that are known into `found` from `at` on.
   * @param from where the features of some place begin. @returns where it ended.
   */
  numbersOf(hashes: Uint32Array, from: number, to: number, found: Int32Array, at: number): number {
    let end = at;
    for (let index = from; index < to; index++) {
      const key = this.keyOf((index - from) % this.templates, hashes[index] ?? 0);
      const number = this.numbers[key] ?? -1;
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

  private keyOf(template: number, hash: number): number {
    const { starts, shifts } = this.layout;
    return (starts[template] ?? 0) + (hash >>> (shifts[template] ?? 0));
  }

  /** The cells of a template that were seen often enough. */
  private oftenOf(template: number, least: number): number[] {
    const cells: number[] = [];
    const first = template * 2 ** MOST_BITS;
    for (let cell = 0; cell < 2 ** MOST_BITS; cell++)
      if ((this.counts[first + cell] ?? 0) >= least) cells.push(cell);
    return cells;
  }
}
