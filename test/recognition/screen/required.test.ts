import { expect, test } from 'vitest';
import { requiredBy } from '../../../src/recognition/screen/required.ts';

test.each([
  [/donate/i, ['donate']],
  [/\bsign up (?:for|to) our list/i, ['sign up ']],
  [/e-?mail(?:ed|s)?/, ['mail']],
  [/^(?:dismiss|skip)$/i, ['dismiss', 'skip']],
  [/favou?rite/, ['favo']],
  [/never{2,3} miss/, ['never']],
  [/[$€£]\d+/, ['$', '€', '£']],
  [/(?<!un)subscribe(?! later)/, ['subscribe']],
  [/Ко всем/u, ['ко всем']],
])('a match of %s contains one of %j', (pattern, words) => {
  expect(requiredBy(pattern)).toEqual(words);
});

test.each([/\d+|join/, /(?:daily)?/, /[a-z]+/, /.*/])('of %s nothing is sure', (pattern) => {
  expect(requiredBy(pattern)).toBeNull();
});
