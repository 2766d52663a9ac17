import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/language/index.ts';
import { findPeople } from '../../src/officials/index.ts';

const WORDS = [
  'President',
  'Ann',
  'Lee',
  'the',
  'of',
  'and',
  ',',
  '.',
  '’s',
  'van',
  'former',
  'minister',
  'Jr.',
  '“',
  '”',
  'said',
  'who',
  'heads',
  'Ohio',
  '\n\n',
  '\uD800',
  'É',
];
const newsLike = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((all) => all.join(' '));
const anyText = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 200 }));

describe('any text', () => {
  it('has mentions that lie in it, in its order and not over one another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { officials, people } = findPeople(parse(text));
        const mentions = [...officials, ...people].flatMap((person) => [...person.mentions]);
        let end = 0;
        for (const [from, to] of mentions.toSorted(([a], [b]) => a - b)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('words an office only in its own words', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const plain = text.replace(/\s+/gu, ' ');
        for (const { office } of findPeople(parse(text)).officials)
          expect(plain).toContain(office ?? '');
      }),
    );
  });
});
