import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lexicons } from '../../../src/recognition/lexicon/index.ts';
import { screenFor } from '../../../src/recognition/screen/index.ts';

test('only patterns of which a text has a word are let through, in order', () => {
  const screen = screenFor([/newsletter/i, /\bdonate (?:now|today)\b/i, /^(?:later|no thanks)$/i]);
  expect(screen('donate to our newsletter later')).toEqual([0, 1, 2]);
  expect(screen('the ferry stayed in port')).toEqual([]);
});

test('a pattern of which nothing is sure is always let through', () => {
  expect(screenFor([/\d{4}/, /ferry/])('no number')).toEqual([0]);
});

test('no wording that a text has is kept out', () => {
  const patterns = lexicons.flatMap(({ address, cues }) => [
    address,
    ...cues.map(({ pattern }) => pattern),
  ]);
  const screen = screenFor(patterns);
  // Scraps of the patterns themselves: what is most likely to match.
  const scraps = patterns.flatMap(({ source }) => source.match(/[\p{L}\d€$£ ’'-]{2,}/gu) ?? []);
  const text = fc.array(fc.constantFrom(...scraps, '.', ' ', '1', '5 €', '“', 'The '), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, (parts) => {
      const line = parts.join('');
      const matching = patterns.flatMap((pattern, number) => (pattern.test(line) ? number : []));
      expect(screen(line.toLowerCase())).toEqual(expect.arrayContaining(matching));
    }),
    { numRuns: 500 },
  );
});
