import { expect, it, vi } from 'vitest';
import { onceAWord } from '../../src/language/index.ts';

it('reads a word once', () => {
  const read = vi.fn((word: string) => word.length > 3);
  const isLong = onceAWord(read);
  expect(['ferry', 'tug', 'ferry', 'tug'].map(isLong)).toEqual([true, false, true, false]);
  expect(read).toHaveBeenCalledTimes(2);
});

it('keeps no word that is longer than words are', () => {
  const read = vi.fn((word: string) => word.length);
  const lengthOf = onceAWord((word) => String(read(word)));
  const word = 'ferry'.repeat(9);
  expect([lengthOf(word), lengthOf(word)]).toEqual(['45', '45']);
  expect(read).toHaveBeenCalledTimes(2);
});
