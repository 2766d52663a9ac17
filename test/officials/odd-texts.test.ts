import { describe, expect, it } from 'vitest';
import { parse } from '../../src/language/index.ts';
import { applyOwnNames, findPeople } from '../../src/officials/index.ts';
import { growthOf, MOST_GROWTH } from '../support/growth.ts';

/** Letters for a number: another name for each. */
const lettersOf = (number: number): string =>
  number.toString().replace(/\d/gu, (digit) => 'abcdefghij'[Number(digit)] ?? '');

/** Texts that nobody writes, and how long each is at most: in words or in letters. */
const oddTexts: readonly (readonly [what: string, most: number, (size: number) => string])[] = [
  ['a name of initials alone', 30_000, (size) => `Ada ${'A.'.repeat(size)}-b Holm said so.`],
  ['a long word at the start', 30_000, (size) => `B${'a'.repeat(size)} Holm said so.`],
  [
    'a sentence of spokesmen',
    8_000,
    (size) =>
      Array.from({ length: size }, (_, at) => `its spokesman, Ada Br${lettersOf(at)},`).join(' '),
  ],
];

describe('the time for', () => {
  it.each(oddTexts)('%s grows with its length alone', (_what, most, make) => {
    const growth = growthOf((share) => {
      const parsed = parse(make(most * share));
      return () => findPeople(parsed);
    });
    expect(growth).toBeLessThan(MOST_GROWTH);
  });

  it('a name of the reader’s own grows with how often it stands there', () => {
    const own = { name: 'Zorb', mark: 'always', office: '' } as const;
    const growth = growthOf((share) => {
      const parsed = parse('Zorb walked. '.repeat(10_000 * share));
      const found = findPeople(parsed);
      return () => applyOwnNames(parsed, found, [own]);
    });
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});
