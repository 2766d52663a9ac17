/**
 * The instructions of WebAssembly that scorers are made of, as bytes (WebAssembly Core Specification 2.0, "Binary
 * Format", with its instructions for vectors of 128 bits).
 */

/** Numbers of any sign, 7 bits a byte, the lowest first (LEB128). */
const signed = (value: number): number[] => {
  const bytes: number[] = [];
  for (let rest = value | 0; ; rest >>= 7) {
    const byte = rest & 0x7f;
    if ((rest < 64 && rest >= 0) || (rest < 0 && rest >= -64)) return [...bytes, byte];
    bytes.push(byte | 0x80);
  }
};

/** Numbers that are not negative, 7 bits a byte, the lowest first (LEB128). */
export const unsigned = (value: number): number[] => {
  const bytes: number[] = [];
  for (let rest = value >>> 0; ; rest >>>= 7) {
    if (rest < 0x80) return [...bytes, rest];
    bytes.push((rest & 0x7f) | 0x80);
  }
};

export const TYPE = { i32: 0x7f, i64: 0x7e, f64: 0x7c, v128: 0x7b } as const;

const vector = (code: number): number[] => [0xfd, ...unsigned(code)];

/** An address is a number on the stack and an offset that the instruction has in itself. */
const access = (offset: number): number[] => [0, ...unsigned(offset)];

/** `local.get` */
export const get = (local: number): number[] => [0x20, ...unsigned(local)];
/** `local.set` */
export const set = (local: number): number[] => [0x21, ...unsigned(local)];
/** `local.tee`: sets a local, and leaves the value. */
export const tee = (local: number): number[] => [0x22, ...unsigned(local)];
/** `call` */
export const call = (index: number): number[] => [0x10, ...unsigned(index)];

export const i32 = {
  of: (value: number) => [0x41, ...signed(value)],
  add: [0x6a],
  multiply: [0x6c],
  and: [0x71],
  xor: [0x73],
  shiftLeft: [0x74],
  shiftRight: [0x76],
  shiftRightSigned: [0x75],
  isLess: [0x48],
  load: (offset: number) => [0x28, ...access(offset)],
  loadHalf: (offset: number) => [0x2f, ...access(offset)],
  store: (offset: number) => [0x36, ...access(offset)],
  countBits: [0x69],
  /** The lower half of a number of 64 bits. */
  lowerHalf: [0xa7],
} as const;

export const i64 = {
  of: (value: number) => [0x42, ...signed(value)],
  load: (offset: number) => [0x29, ...access(offset)],
  shiftRight: [0x88],
} as const;

export const f32 = {
  load: (offset: number) => [0x2a, ...access(offset)],
  greater: [0x97],
  /** As a number of 64 bits. */
  widened: [0xbb],
} as const;

export const f64 = {
  of: (value: number) => [0x44, ...new Uint8Array(Float64Array.of(value).buffer)],
  load: (offset: number) => [0x2b, ...access(offset)],
  store: (offset: number) => [0x39, ...access(offset)],
  add: [0xa0],
  subtract: [0xa1],
  isLess: [0x63],
  isEqual: [0x61],
} as const;

export const v128 = {
  zero: [...vector(0x0c), ...new Array<number>(16).fill(0)],
  load: (offset: number) => [...vector(0x00), ...access(offset)],
  store: (offset: number) => [...vector(0x0b), ...access(offset)],
  xor: vector(0x51),
} as const;

/** Four numbers of 32 bits. */
export const i32x4 = {
  /** The same number four times. */
  of: (value: number) => [...i32.of(value), ...vector(0x11)],
  add: vector(0xae),
  multiply: vector(0xb5),
  shiftRight: (bits: number) => [...i32.of(bits), ...vector(0xad)],
  shiftLeft: (bits: number) => [...i32.of(bits), ...vector(0xab)],
  /** Lane by lane the greater one. */
  greater: vector(0xb8),
  constant: (values: readonly number[]) => [
    ...vector(0x0c),
    ...new Uint8Array(Int32Array.from(values).buffer),
  ],
  /** Of two vectors that are the same, the numbers as far on, round the end. */
  turned: (lanes: number) => [
    ...vector(0x0d),
    ...Array.from({ length: 16 }, (_, byte) => (byte + 4 * lanes) % 16),
  ],
  lane: (lane: number) => [...vector(0x1b), lane],
} as const;

/** Eight numbers of 16 bits. */
export const i16x8 = {
  add: vector(0x8e),
  /** The first four, and the last four, as numbers of 32 bits. */
  widenLower: vector(0xa7),
  widenUpper: vector(0xa8),
  /** From eight bytes, or from four with zeros behind. */
  loadBytes: (offset: number, bytes: 4 | 8) =>
    bytes === 8
      ? [...vector(0x01), ...access(offset)]
      : [...vector(0x5c), ...access(offset), ...vector(0x87)],
} as const;

/** Two numbers of 64 bits. */
export const f64x2 = {
  load: v128.load,
  /** The number at an address twice. */
  loadTwice: (offset: number) => [...vector(0x0a), ...access(offset)],
  /** Two numbers of 32 bits, widened. */
  loadWidened: (offset: number) => [...vector(0x5d), ...access(offset), ...vector(0x5f)],
  /** The same number twice. */
  twice: vector(0x14),
  lane: (lane: number) => [...vector(0x21), lane],
  add: vector(0xf0),
  multiply: vector(0xf2),
  divide: vector(0xf3),
  isGreater: vector(0x4a),
  /** Lane by lane the greater one. */
  greater: vector(0xf7),
} as const;

/** The same whole number of 64 bits twice. */
export const twice = (value: number): number[] => [...i64.of(value), ...vector(0x12)];

/** Of three vectors, the first where the third has ones and the second where it has zeros. */
export const select = vector(0x52);

/** What lies between runs again and again, for as long as it leaves a number that is not zero. */
export const loop = { start: [0x03, 0x40], againIfNotZero: [0x0d, 0, 0x0b] } as const;

/** What lies between runs if a number that is not zero was left before. */
export const when = { start: [0x04, 0x40], end: [0x0b] } as const;

/** Ends the function. */
export const leave = [0x0f];
