import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../src/attribution/spans/reading/units.ts';
import { parse } from '../../../src/language/index.ts';

const wordsIn = (text: string) =>
  unitsOf(parse(text)).map(({ span: [start, end] }) => text.slice(start, end));

describe('the units of a text', () => {
  it('are its paragraphs', () => {
    expect(wordsIn('The port is shut.\n\nFerries wait.')).toEqual([
      'The port is shut.',
      'Ferries wait.',
    ]);
  });

  it('join a paragraph to the one that its colon announces', () => {
    expect(wordsIn('The ministry said:\n\n“We regret it.”\n\nNothing else.')).toEqual([
      'The ministry said:\n\n“We regret it.”',
      'Nothing else.',
    ]);
  });

  it('cut a paragraph without an end into pieces, between sentences where there are any', () => {
    const units = wordsIn('The port is shut today. '.repeat(1000));
    expect(units.length).toBeGreaterThan(5);
    expect(units.every((unit) => unit.endsWith('today.'))).toBe(true);
  });

  it('have every token once and in order, whatever the text', () => {
    const anyText = fc.array(fc.constantFrom('Ann', 'said', ':', '\n\n', '.', '“', 'no'), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(anyText, (words) => {
        const parsed = parse(words.join(' '));
        let next = 0;
        for (const { first, last } of unitsOf(parsed)) {
          expect(first).toBe(next);
          expect(last).toBeGreaterThan(first);
          next = last;
        }
        expect(next).toBe(parsed.tokens.length);
      }),
    );
  });
});
