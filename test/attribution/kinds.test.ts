import { describe, expect, it } from 'vitest';
import { BODIES_BY_KIND } from './bodies-by-kind.ts';
import { described } from './described.ts';
import { LETTERS_BY_KIND } from './letters-by-kind.ts';
import { PEOPLE_BY_KIND } from './people-by-kind.ts';
import { PHRASES_BY_KIND } from './phrases-by-kind.ts';
import { named } from './told.ts';

/** The kind of somebody who says something, and why. */
const kindOf = (source: string): string => {
  const text = `Late on Friday, ${source} said the ferries would stop.`;
  return described(text, [[source, 'said', 'the ferries would stop']])[0]?.kind ?? 'none';
};

describe('the kind of', () => {
  it.each([...PHRASES_BY_KIND, ...BODIES_BY_KIND, ...PEOPLE_BY_KIND, ...LETTERS_BY_KIND])(
    '%s: “%s”',
    (kind, source) => {
      expect(kindOf(source)).toBe(kind);
    },
  );
});

describe('somebody named who reports', () => {
  it.each([
    'The Courant Herald’s Ida Moe wrote that the ferries had stopped.',
    'Courant Herald reporter Ida Moe wrote that the ferries had stopped.',
    'Ida Moe, a correspondent for the Courant Herald, wrote that the ferries had stopped.',
    'Ida Moe of the Courant Herald wrote that the ferries had stopped.',
  ])('is media where the outlet is named: “%s”', (text) => {
    const [found] = described(
      text,
      [['Ida Moe', 'wrote', 'the ferries had stopped']],
      [named(text, 'Ida Moe')],
    );
    expect(found).toMatchObject({ kind: 'media', because: 'journalist', speaker: 'Ida Moe' });
  });

  it('is a person where somebody else’s outlet is only told', () => {
    const text = 'Ida Moe told Reuters that the ferries had stopped.';
    expect(
      described(text, [['Ida Moe', 'told', 'the ferries had stopped']], [named(text, 'Ida Moe')]),
    ).toMatchObject([{ kind: 'person', channel: 'Reuters' }]);
  });
});

describe('a short name that is a word too', () => {
  it('is the body only where it is written in capitals', () => {
    const text =
      'The agency ICE said the raid was over. Late at night, Ice said nothing, the song.';
    expect(described(text, [['ICE', 'said', 'the raid was over']])).toMatchObject([
      { kind: 'official' },
    ]);
  });

  it('is the body that the text spells out', () => {
    const text =
      'Immigration, Refugees and Settlement Canada (IRSC) hired staff. IRSC said it would grow.';
    expect(described(text, [['IRSC', 'said', 'it would grow']])).toMatchObject([
      { kind: 'official', speaker: 'Immigration, Refugees and Settlement Canada' },
    ]);
  });
});

it('takes an adjective that a sentence starts with for no name: “Environmental groups”', () => {
  const text = 'Environmental groups said the ferries would stop.';
  expect(
    described(text, [['Environmental groups', 'said', 'the ferries would stop']]),
  ).toMatchObject([{ kind: 'anonymous' }]);
});

it('takes a club for nobody, whoever else thinks that it is called as people are', () => {
  const text = 'Crystal Palace said the ferries would stop.';
  expect(
    described(
      text,
      [['Crystal Palace', 'said', 'the ferries would stop']],
      [named(text, 'Crystal Palace')],
    ),
  ).toMatchObject([{ kind: 'organisation', speaker: 'Crystal Palace' }]);
});
