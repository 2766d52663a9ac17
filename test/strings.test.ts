import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { figure, percentage } from '../src/numbers.ts';
import { counted, learn, listed, lookUp, message, monthInWords } from '../src/strings.ts';
import { languageName } from '../src/view/language-name.ts';

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

test.each(['de', 'fr', 'ja', 'ru'])(
  'in a browser in a language without strings nothing is written in two languages: %s',
  (tag) => {
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue(tag);
    expect([0, 1, 21].map((count) => counted('attributionsCount', count))).toEqual([
      '0 attributions',
      '1 attribution',
      '21 attributions',
    ]);
    expect(monthInWords('2026-08')).toBe('August 2026');
    expect(listed(['Official 55%', 'Media 36%'])).toBe('Official 55% and Media 36%');
    expect(languageName('de')).toBe('German');
    expect([figure(1234), percentage(0.55)]).toEqual(['1,234', '55%']);
  },
);
