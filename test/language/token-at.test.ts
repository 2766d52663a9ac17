import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse, tokenAt } from '../../src/language/index.ts';

it('finds the first token that ends behind an offset, wherever in any text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const parsed = parse(text);
      for (let offset = 0; offset <= text.length + 1; offset++) {
        const first = parsed.tokens.findIndex(({ end }) => end > offset);
        expect(tokenAt(parsed, offset)).toBe(first < 0 ? parsed.tokens.length : first);
      }
    }),
  );
});

it('finds none behind the last token, far behind a text, and the first before it', () => {
  const parsed = parse('The ferry sank.');
  expect([-1, 0, 4, 14, 15, 1000].map((offset) => tokenAt(parsed, offset))).toEqual([
    0, 0, 1, 3, 4, 4,
  ]);
});
