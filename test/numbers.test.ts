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
  // Browsers differ in what stands between day and time.
  expect(moment(Date.UTC(2026, 10, 29, 18, 30))).toMatch(/^November 29, 2026\D+18:30 UTC$/);
});
