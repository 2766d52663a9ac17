import { expect, test } from 'vitest';
import type { Line } from '../../src/outline/index.ts';
import { ownPagesOf } from '../../src/recognition/own-pages.ts';

const leadingTo = (...targets: readonly string[]): Line[] =>
  targets.map((target) => ({ role: 'text', text: 'x', linkShare: 1, targets: [target], box: 0 }));
const own = Array.from({ length: 12 }, (_, at) => `https://www.harbour.example/${at}`);
const others = Array.from({ length: 8 }, (_, at) => `https://other${at}.example/`);

test('pages without a host are the site’s own', () => {
  const isOwnPage = ownPagesOf([]);
  expect(['/join', '#join'].every(isOwnPage)).toBe(true);
  expect(['//harbour.example/join', 'https://harbour.example/join'].some(isOwnPage)).toBe(false);
});

test('so are those of the host that most links lead to, and of what belongs to it', () => {
  const isOwnPage = ownPagesOf(leadingTo(...own, ...others));
  expect(isOwnPage('https://harbour.example/join')).toBe(true);
  expect(isOwnPage('https://give.harbour.example/')).toBe(true);
  expect(isOwnPage('https://other1.example/')).toBe(false);
  expect(isOwnPage('https://notharbour.example/')).toBe(false);
});

test('no host is where links lead here and there, or are few', () => {
  expect(ownPagesOf(leadingTo(...own, ...others, ...others))('https://harbour.example/')).toBe(
    false,
  );
  expect(ownPagesOf(leadingTo(...own.slice(3)))('https://harbour.example/')).toBe(false);
});
