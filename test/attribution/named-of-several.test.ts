/** Whoever is named behind a comma, and what a noun means that a text has named a body by. */
import { describe, expect, it } from 'vitest';
import { described, meant } from './described.ts';
import { named } from './told.ts';

describe('one of several, named behind the comma', () => {
  it.each([
    ['One of them, energy firm Norda Power,', 'organisation', 'Norda Power'],
    ['One of the unions, Unite,', 'organisation', 'Unite'],
    ['Another of the papers, the Courant Herald,', 'media', 'Courant Herald'],
    ['One of the sisters, Zaynab,', 'person', 'Zaynab'],
    ['One of the suspects, a man of 24,', 'anonymous', 'One of the suspects'],
    ['One of their books, “Harbour”,', 'document', 'One of their books, “Harbour”'],
  ])('is who is named: “%s”', (source, kind, speaker) => {
    expect(meant('It rained.', source)).toEqual({ kind, speaker });
  });

  it('is whom the text knows, whatever is said before and behind the name', () => {
    expect(
      meant('It rained.', 'One of the victims, retired baker Halima Osei, 61,', ['Halima Osei']),
    ).toEqual({ kind: 'person', speaker: 'Halima Osei' });
  });
});

describe('somebody named behind a comma or before a bracket', () => {
  it.each([
    ['Its founder, retired nurse Ida Moe,', 'Ida Moe'],
    ['Minister of Agriculture Heidi Moe (Cen)', 'Heidi Moe'],
  ])('is who is named: “%s”', (source, name) => {
    expect(meant('It rained.', source, [name])).toEqual({ kind: 'person', speaker: name });
  });
});

describe('“the conference”', () => {
  it('is the body that the text has named so', () => {
    expect(meant('The Harlow Conference of Bishops met.', 'The conference')).toEqual({
      kind: 'organisation',
      speaker: 'Harlow Conference of Bishops',
    });
  });

  it('is a public one by its name', () => {
    expect(meant('The National Weather Center raised the alert.', 'The center')).toEqual({
      kind: 'official',
      speaker: 'National Weather Center',
    });
  });

  it('is none where the text has named none', () => {
    expect(meant('It rained.', 'The conference')?.kind).toBe('document');
  });
});

describe('“who” behind a place', () => {
  it('is the people there', () => {
    const text = 'It was criticised by hoteliers in the area, who say the ferries would stop.';
    expect(described(text, [['who', 'say', 'the ferries would stop']])).toMatchObject([
      { kind: 'anonymous', speaker: 'hoteliers in the area' },
    ]);
  });
});

describe('“he” behind an aide who has told somebody something', () => {
  it('is whom it was told', () => {
    const text =
      'Jan Moe, meanwhile, was told by an aide that he was late. It was raining. He added that the ferries would stop.';
    expect(
      described(
        text,
        [
          ['an aide', 'was told', 'he was late'],
          ['He', 'added', 'the ferries would stop'],
        ],
        [named(text, 'Jan Moe')],
      ).at(-1),
    ).toMatchObject({ kind: 'person', speaker: 'Jan Moe' });
  });
});

describe('letters', () => {
  it('stand for a name with its small words counted', () => {
    expect(meant('The Harlow Department of Transportation has a map.', 'HDOT')).toMatchObject({
      speaker: 'Harlow Department of Transportation',
    });
  });
});

describe('“its military wing”', () => {
  it('speaks as the body before', () => {
    const text =
      'The Liberation Front of Barra claimed the raid. Its military wing said the ferries would stop.';
    expect(
      described(text, [
        ['The Liberation Front of Barra', 'claimed', 'the raid'],
        ['Its military wing', 'said', 'the ferries would stop'],
      ]).at(-1),
    ).toMatchObject({ kind: 'organisation', speaker: 'Liberation Front of Barra' });
  });
});

describe('whoever reports for an outlet', () => {
  it.each([
    'Ida Moe, the Courant Herald’s restaurant critic, wrote that the ferries would stop.',
    'KWQD reporter Ida Moe wrote that the ferries would stop.',
    'The paper’s political editor, Ida Moe, wrote that the ferries would stop.',
    'Ida Moe, a critic at the newspaper Courant Herald, wrote that the ferries would stop.',
  ])('speaks as its journalist: “%s”', (text) => {
    expect(
      described(text, [['Ida Moe', 'wrote', 'the ferries would stop']], [named(text, 'Ida Moe')]),
    ).toMatchObject([{ kind: 'media', because: 'journalist' }]);
  });

  it('does not where somebody only told a reporter', () => {
    const text = 'Ida Moe, 58, told Courant Herald reporter Jan Lund that the ferries would stop.';
    expect(
      described(text, [['Ida Moe', 'told', 'the ferries would stop']], [named(text, 'Ida Moe')]),
    ).toMatchObject([{ kind: 'person' }]);
  });
});
