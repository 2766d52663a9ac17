import { describe, expect, it } from 'vitest';
import { KeyLayout } from '../../src/model/index.ts';

describe('the layout of keys', () => {
  it('refuses stretches that are too small or too large, one or all together', () => {
    expect(() => new KeyLayout(Uint8Array.from([4]))).toThrow(RangeError);
    expect(() => new KeyLayout(Uint8Array.from([21]))).toThrow(RangeError);
    expect(() => new KeyLayout(new Uint8Array(9).fill(20))).toThrow(RangeError);
  });

  it('puts one stretch behind the other', () => {
    const { starts, size } = new KeyLayout(Uint8Array.from([5, 7, 6]));
    expect([...starts]).toEqual([0, 32, 160]);
    expect(size).toBe(224);
  });
});
