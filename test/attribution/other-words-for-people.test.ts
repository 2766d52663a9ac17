/** Whom “the senator”, “the trader” and “the former” mean, of whom that was not said before. */
import { describe, expect, it } from 'vitest';
import { described } from './described.ts';
import { named } from './told.ts';

describe('another word for somebody', () => {
  const meant = (lead: string, source: string, office: string | null) => {
    const text = `${lead} “It is late,” ${source} said.`;
    return described(text, [[source, 'said', '“It is late,”']], [named(text, 'Ida Moe', office)])[0]
      ?.speaker;
  };

  it.each([
    ['the senator', 'Deputy Speaker'],
    ['the Kesh representative', 'Minister of Tides'],
    ['the diplomat', 'Foreign Ministry spokeswoman'],
    ['the trader', null],
    ['the former international', null],
  ])('means whoever was told of last: “%s”', (source, office) => {
    expect(meant(`${office ?? ''} Ida Moe was calm.`, source, office)).toBe('Ida Moe');
  });

  it.each([
    ['the senator', 'President', 'President Ida Moe was calm.'],
    ['the trader', null, 'Ida Moe met a trader.'],
    ['the driver', null, 'Ida Moe was calm.'],
  ])('means nobody who cannot be it: “%s” of %s', (source, office, lead) => {
    expect(meant(lead, source, office)).not.toBe('Ida Moe');
  });
});

describe('one of those told of', () => {
  const speakerOf = (lead: string, source: string, names: readonly string[]) => {
    const text = `${lead} ${source} said it was late.`;
    const people = names.map((name) => named(text, name));
    return described(text, [[source, 'said', 'it was late']], people)[0]?.speaker;
  };

  it.each([
    ['The former', 'Ida Moe'],
    ['The latter', 'Bo Lund'],
  ])('is the first or the second: “%s”', (source, name) => {
    expect(speakerOf('Ida Moe met Bo Lund.', source, ['Ida Moe', 'Bo Lund'])).toBe(name);
  });

  it('is told of by how many children there are', () => {
    expect(speakerOf('Ms Ida Moe lost her house.', 'The mother of two', ['Ida Moe'])).toBe(
      'Ida Moe',
    );
    expect(speakerOf('Mr Ida Moe lost a house.', 'The mother of two', ['Ida Moe'])).not.toBe(
      'Ida Moe',
    );
  });
});
