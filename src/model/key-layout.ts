/** A stretch starts with a word of the bitmap of 32 keys. */
export const LEAST_BITS = 5;
/** So many keys hold any template's features several times over, and their bitmap is not yet large. */
export const MOST_BITS = 20;
/** Keys of a whole table: their bitmap and counts take two megabytes, and a damaged file asks for no more. */
const MOST_KEYS = 2 ** 23;

/**
 * Where the keys of a table lie: those of each template in a stretch of their own, one stretch behind the other.
 * Templates of few values come upon the same few rows again and again; these lie together so and stay in the
 * processor's cache.
 */
export class KeyLayout {
  /** Bits of a key of each template. */
  readonly bits: Uint8Array;
  /** Where each stretch starts; a multiple of 32, so that no word of the bitmap belongs to two. */
  readonly starts: Int32Array;
  /** By how much a hash of 32 bits is shifted to fit its stretch. */
  readonly shifts: Uint8Array;
  /** Keys in all. */
  readonly size: number;

  /**
   * @param bits for each template, from {@link LEAST_BITS} to {@link MOST_BITS}.
   * @throws RangeError for other bits, or for too many keys in all.
   */
  constructor(bits: Uint8Array) {
    this.bits = bits;
    this.shifts = bits.map((own) => 32 - own);
    this.starts = new Int32Array(bits.length);
    let size = 0;
    for (const [template, own] of bits.entries()) {
      if (own < LEAST_BITS || own > MOST_BITS) throw new RangeError(`no keys of ${own} bits`);
      this.starts[template] = size;
      size += 2 ** own;
    }
    if (size > MOST_KEYS) throw new RangeError(`too many keys: ${size}`);
    this.size = size;
  }
}
