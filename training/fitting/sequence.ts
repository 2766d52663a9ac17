/** Labelled tokens in a row with their features, as they are learnt; one is filled again for each. */
export class Sequence {
  length = 0;
  /** The keys of all places, one place after the other, and where each ends. */
  keys = new Uint32Array(1 << 17);
  ends = new Int32Array(1 << 10);
  matrixOf = new Uint16Array(1 << 10);
  gold = new Uint8Array(1 << 10);
  /** A bit for each label that may stand at a place. */
  allowed = new Uint8Array(1 << 10);

  /** Makes room, and lets every label stand everywhere; what was there before is void. */
  reset(length: number, keysPerPlace: number): void {
    this.length = length;
    if (this.keys.length < length * keysPerPlace)
      this.keys = new Uint32Array(2 * length * keysPerPlace);
    if (this.ends.length < length) {
      this.ends = new Int32Array(2 * length);
      this.matrixOf = new Uint16Array(2 * length);
      this.gold = new Uint8Array(2 * length);
      this.allowed = new Uint8Array(2 * length);
    }
    this.matrixOf.fill(0, 0, length);
    this.allowed.fill(0xff, 0, length);
  }

  /** How many keys there are. */
  get size(): number {
    return this.length === 0 ? 0 : (this.ends[this.length - 1] ?? 0);
  }
}
