/** A number in pieces of 7 bits has four of them at most. */
const LONGEST = 21;

/**
 * Reads numbers from the front of some bytes to their back; all are little-endian.
 * Every method throws a RangeError where too few bytes are left.
 */
export class ByteReader {
  private readonly data: Uint8Array;
  private readonly view: DataView;
  private at = 0;

  constructor(data: Uint8Array) {
    this.data = data;
    this.view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  }

  byte(): number {
    return this.view.getUint8(this.pass(1));
  }

  short(): number {
    return this.view.getUint16(this.pass(2), true);
  }

  word(): number {
    return this.view.getUint32(this.pass(4), true);
  }

  float(): number {
    return this.view.getFloat32(this.pass(4), true);
  }

  text(length: number): string {
    return String.fromCharCode(...this.bytes(length));
  }

  /** The next bytes, without a copy. */
  bytes(length: number): Uint8Array {
    const start = this.pass(length);
    return this.data.subarray(start, start + length);
  }

  /** Rising numbers as differences to the one before: 7 bits a byte, the lowest first, the top bit for more. */
  rising(count: number): Uint32Array {
    this.expect(count);
    const numbers = new Uint32Array(count);
    const { data } = this;
    let { at } = this;
    let number = 0;
    for (let index = 0; index < count; index++) {
      let byte = data[at++] ?? 0;
      let difference = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        if (shift > LONGEST) throw new RangeError('a number that is too long');
        byte = data[at++] ?? 0;
        difference |= (byte & 0x7f) << shift;
      }
      number += difference;
      numbers[index] = number;
    }
    this.pass(at - this.at);
    return numbers;
  }

  /** @throws RangeError where fewer bytes are left; a damaged count must not ask for all the memory. */
  expect(bytes: number): void {
    if (bytes > this.data.length - this.at) throw new RangeError('the file ends too early');
  }

  /** Goes on by so many bytes. @returns where it was before. */
  private pass(bytes: number): number {
    this.expect(bytes);
    this.at += bytes;
    return this.at - bytes;
  }
}
