/**
 * Where the keys of a table lie: those of each template in a stretch of their own, one stretch behind the other.
 * Templates of few values are asked for most; their rows lie together so and stay in the processor's cache.
 */
export class KeyLayout {
  /** Bits of a key of each template. */
  readonly bits: Uint8Array;
  /** Where each stretch starts; a multiple of 32. */
  readonly starts: Int32Array;
  /** By how much a hash of 32 bits is shifted to fit its stretch. */
  readonly shifts: Uint8Array;
  /** Keys in all. */
  readonly size: number;

  /** @param bits for each template, from {@link LEAST_BITS} to {@link MOST_BITS}. */
  constructor(bits: Uint8Array) {
    this.bits = bits;
    this.shifts = bits.map((own) => 32 - own);
    this.starts = new Int32Array(bits.length);
    let size = 0;
    for (const [template, own] of bits.entries()) {
      this.starts[template] = size;
      size += 2 ** own;
    }
    this.size = size;
  }
}

export const LEAST_BITS = 5;
export const MOST_BITS = 20;
