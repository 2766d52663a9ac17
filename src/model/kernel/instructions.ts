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

export const TYPE = { i32: 0x7f, i64: 0x7e, v128: 0x7b } as const;

const vector = (code: number): number[] => [0xfd, ...unsigned(code)];

/** An address is a number on the stack and an offset that the instruction has in itself. */
const access = (offset: number): number[] => [0, ...unsigned(offset)];

export const get = (local: number): number[] => [0x20, ...unsigned(local)];
export const set = (local: number): number[] => [0x21, ...unsigned(local)];
export const tee = (local: number): number[] => [0x22, ...unsigned(local)];

export const i32 = {
  of: (value: number) => [0x41, ...signed(value)],
  add: [0x6a],
  multiply: [0x6c],
  and: [0x71],
  xor: [0x73],
  shiftLeft: [0x74],
  shiftRight: [0x76],
  isLess: [0x48],
  countBits: [0x69],
  /** The lower half of a number of 64 bits. */
  lowerHalf: [0xa7],
} as const;

export const i64 = {
  of: (value: number) => [0x42, ...signed(value)],
  load: (offset: number) => [0x29, ...access(offset)],
  shiftRight: [0x88],
} as const;

export const v128 = {
  zero: [...vector(0x0c), ...new Array<number>(16).fill(0)],
  load: (offset: number) => [...vector(0x00), ...access(offset)],
  store: (offset: number) => [...vector(0x0b), ...access(offset)],
  xor: vector(0x51),
  and: vector(0x4e),
} as const;

/** Four numbers of 32 bits. */
export const i32x4 = {
  /** The same number four times. */
  of: (value: number) => [...i32.of(value), ...vector(0x11)],
  lane: (lane: number) => [...vector(0x1b), lane],
  add: vector(0xae),
  multiply: vector(0xb5),
  shiftRight: (bits: number) => [...i32.of(bits), ...vector(0xad)],
} as const;

/** Eight numbers of 16 bits. */
export const i16x8 = {
  add: vector(0x8e),
  /** From eight bytes, or from four with zeros behind. */
  loadBytes: (offset: number, bytes: 4 | 8) =>
    bytes === 8
      ? [...vector(0x01), ...access(offset)]
      : [...vector(0x5c), ...access(offset), ...vector(0x87)],
} as const;

/** What lies between runs again and again, for as long as it leaves a number that is not zero. */
export const loop = { start: [0x03, 0x40], againIfNotZero: [0x0d, 0, 0x0b] } as const;
