/**
 * Codes of words by the hashes of their forms: quicker to look into than a map, since what is asked for is hashed
 * already.
 */
export class WordCodes {
  private readonly hashes: Int32Array;
  private readonly codes: Int32Array;

  /** @param entries words' hashes, each with its code, which is not 0. */
  constructor(entries: readonly (readonly [hash: number, code: number])[]) {
    const size = 2 ** Math.ceil(Math.log2(4 * entries.length + 1));
    this.hashes = new Int32Array(size);
    this.codes = new Int32Array(size);
    for (const [hash, code] of entries) {
      const place = this.placeOf(hash);
      this.hashes[place] = hash;
      this.codes[place] = code;
    }
  }

  /** The code of a word, or 0. */
  of(hash: number): number {
    return this.codes[this.placeOf(hash)] ?? 0;
  }

  /** Where a word is, or else the free place where it would be. */
  private placeOf(hash: number): number {
    const { hashes, codes } = this;
    let place = hash & (hashes.length - 1);
    while (codes[place] !== 0 && hashes[place] !== hash) place = (place + 1) & (hashes.length - 1);
    return place;
  }
}
