import { describe, expect, it } from 'vitest';
import { decode } from '../../src/options/decode.ts';

const fileOf = (...bytes: readonly number[]): ArrayBuffer => new Uint8Array(bytes).buffer;

describe('the letters of a file', () => {
  it.each([
    ['Unicode', [0x4c, 0xc3, 0xa9]],
    ['Unicode with its mark', [0xef, 0xbb, 0xbf, 0x4c, 0xc3, 0xa9]],
    ['Unicode in two bytes', [0xff, 0xfe, 0x4c, 0, 0xe9, 0]],
    ['Unicode in two bytes, the greater first', [0xfe, 0xff, 0, 0x4c, 0, 0xe9]],
    ['Windows’ letters for Western Europe', [0x4c, 0xe9]],
  ])('are read in %s', (_encoding, bytes) => {
    expect(decode(fileOf(...bytes))).toBe('Lé');
  });

  it('are some letters whatever the file is', () => {
    expect(decode(fileOf(0xff, 0xfe, 0x00)).length).toBeGreaterThan(0);
  });
});
