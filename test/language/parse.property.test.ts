import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/language/index.ts';

/** Any text, and text that is rich in what the reader has rules for. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '“',
        '”',
        '‘',
        '’',
        '"',
        "'",
        '„',
        '«',
        '»',
        '.',
        ',',
        '?',
        '\n\n',
        '\n',
        ' ',
        'Mr.',
        'U.S.',
        'said',
        'Ann',
        "n't",
        '’s',
        '-',
        '\ud800',
        '😀',
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join('')),
);

describe('a parsed text', () => {
  it('covers with its tokens, in order, everything but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        let gaps = '';
        for (const token of parse(text).tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          gaps += text.slice(end, token.start);
          end = token.end;
        }
        expect((gaps + text.slice(end)).trim()).toBe('');
      }),
    );
  });

  it('puts every token in one sentence and one paragraph, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, sentences, paragraphs } = parse(text);
        for (const ranges of [sentences, paragraphs]) {
          expect(ranges.map(({ first }) => first)).toEqual(
            [0, ...ranges.map(({ last }) => last)].slice(0, ranges.length),
          );
          expect(ranges.at(-1)?.last ?? 0).toBe(tokens.length);
        }
      }),
    );
  });

  it('has quotations that lie within one paragraph and one inside the other', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, quotations } = parse(text);
        for (const { first, last, parent } of quotations) {
          expect(last).toBeGreaterThan(first);
          expect(tokens[last - 1]?.paragraph).toBe(tokens[first]?.paragraph);
          const outer = quotations[parent];
          if (outer !== undefined) expect(outer.first <= first && last <= outer.last).toBe(true);
        }
      }),
    );
  });
});
