import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { learn, lookUp, message } from '../src/strings.ts';

test('a string that was looked up elsewhere is said without asking the browser', () => {
  const words = lookUp(['foldFolded', 'foldShow']);
  const asked = vi.spyOn(browser.i18n, 'getMessage');
  learn(words);
  expect(message('foldFolded', 'app')).toBe('Reader appeal folded (app)');
  expect(message('foldShow')).toBe('Show');
  expect(asked).not.toHaveBeenCalled();
});

test('what a string is given stands in it letter by letter', () => {
  learn(lookUp(['foldFolded']));
  expect(message('foldFolded', '$1 & $&')).toBe('Reader appeal folded ($1 & $&)');
});
