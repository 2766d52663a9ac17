import { expect, it } from 'vitest';
import { figure, moment, percentage } from '../src/numbers.ts';

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

it('writes a moment the same for readers everywhere', () => {
  expect(moment(Date.UTC(2026, 10, 29, 18, 30))).toBe('29 November 2026, 18:30 UTC');
  expect(moment(Date.UTC(2027, 0, 1, 0, 5, 59))).toBe('1 January 2027, 00:05 UTC');
});
