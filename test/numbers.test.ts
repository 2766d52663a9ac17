import { expect, it } from 'vitest';
import { figure, percentage } from '../src/numbers.ts';

it.each([
  [0, '0%'],
  [0.004, '< 1%'],
  [0.256, '26%'],
  [0.9999, '> 99%'],
  [1, '100%'],
])('writes the share %d as %s', (share, words) => {
  expect(percentage(share)).toBe(words);
});

it('writes large numbers as the reader’s language does', () => {
  expect(figure(12_345)).toBe('12,345');
});
