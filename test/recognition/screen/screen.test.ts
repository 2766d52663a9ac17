import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { screenedTargets, screenedWordings } from '../../../src/recognition/screen/index.ts';
import { screenFor } from '../../../src/recognition/screen/screen.ts';
import { targetPatterns } from '../../../src/recognition/targets.ts';
import { wordingPatterns } from '../../../src/recognition/wordings.ts';
import { type Part, partsOf, type Sequence } from '../../../tools/screen/pattern.ts';
import { writtenRequirement } from '../../../tools/screen/required.ts';

const screenOf = (...patterns: readonly RegExp[]) => screenFor(patterns.map(writtenRequirement));

describe('patterns that are let through', () => {
  const screen = screenOf(/newsletter/i, /\bdonate (?:now|today)\b/i, /^(?:later|no thanks)$/i);

  test('are those of which a text has all that they require, in order', () => {
    expect(screen('donate today to our newsletter')).toEqual([0, 1]);
    expect(screen('the ferry stayed in port')).toEqual([]);
  });

  test('are none of which it has only a part', () => {
    expect(screen('donate to our choir')).toEqual([]);
  });

  test('are none of whose words it has only letters within others', () => {
    expect(screen('donate nowhere')).toEqual([]);
    expect(screen('sooner or later')).toEqual([]);
    expect(screen('later')).toEqual([2]);
  });
});

test('a pattern of which nothing is sure is always let through', () => {
  expect(screenOf(/\d{4}/, /ferry/)('no number')).toEqual([0]);
});

/** Texts made of a pattern's own parts: most of them match it. */
const textsOf = (sequence: Sequence): fc.Arbitrary<string> =>
  fc.tuple(...sequence.map(textsOfPart)).map((texts) => texts.join(''));

const textsOfPart = ({ atom, least, most }: Part): fc.Arbitrary<string> => {
  const maxLength = Math.min(most, least + 2);
  const repeated = (once: fc.Arbitrary<string>) =>
    fc.array(once, { minLength: least, maxLength }).map((texts) => texts.join(''));
  if (atom.type === 'text') return repeated(fc.constant(atom.text));
  if (atom.type === 'group') return repeated(fc.oneof(...atom.alternatives.map(textsOf)));
  if (atom.type === 'edge') return fc.constant('');
  return repeated(fc.constantFrom('x', 'Q', '5', ' ', 'é', '.', ...atom.members));
};

describe('no wording that a text has is kept out', () => {
  const beside = fc.constantFrom('', '', ' ', 'a', 'É', '. ', '“', '5');

  test.each([
    ['of those for appeals', wordingPatterns, screenedWordings(wordingPatterns)],
    ['of those for where links lead', targetPatterns, screenedTargets(targetPatterns)],
  ])('%s', (_, patterns, alternativesIn) => {
    const seen = new Set<number>();
    for (const [number, pattern] of patterns.entries()) {
      const texts = fc.oneof(...partsOf(pattern).map(textsOf));
      fc.assert(
        fc.property(beside, texts, beside, (before, middle, after) => {
          const text = `${before}${middle}${after}`;
          const lower = text.toLowerCase();
          const mayMatch = alternativesIn(lower).filter((each) => each.number === number);
          for (const written of [text, lower]) {
            const isFound = mayMatch.some((each) => written.search(each.pattern) >= 0);
            expect(isFound).toBe(written.search(pattern) >= 0);
            if (isFound) seen.add(number);
          }
        }),
        { numRuns: 40 },
      );
    }
    expect(seen.size).toBeGreaterThan(0.8 * patterns.length);
  });
});
