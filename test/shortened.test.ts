import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened } from '../src/shortened.ts';

describe('a long text', () => {
  it('ends between words and says that something is left out', () => {
    expect(shortened('The ferry was late again on Sunday', 20)).toBe('The ferry was late…');
  });

  it('ends without the stop behind its last word', () => {
    expect(shortened('The ferry was late, again and again', 20)).toBe('The ferry was late…');
  });

  it('is cut within a word that has no end in sight', () => {
    expect(shortened(`A ${'x'.repeat(100)}`, 10)).toBe('A xxxxxxxx…');
  });

  it('is never longer than it may be, and never ends in half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 40 }),
        (text, longest) => {
          const short = shortened(text, longest);
          expect(short.isWellFormed()).toBe(true);
          expect(short.length).toBeLessThanOrEqual(longest + 1);
          expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
        },
      ),
    );
  });
});

it('leaves a short text as it is', () => {
  expect(shortened('The tide was high.', 18)).toBe('The tide was high.');
});
