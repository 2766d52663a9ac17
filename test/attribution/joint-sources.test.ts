/** Whether a source is one speaker or several, and by which names. */
import { describe, expect, it } from 'vitest';
import { described } from './described.ts';
import { named } from './told.ts';

const CONTENT = 'the quay was old';

/** The speaker of `SOURCE said the quay was old.`, behind a sentence that names people in full. */
const speakerOf = (source: string, names: readonly string[], lead = '') => {
  const text = `${lead}${source} said ${CONTENT}.`;
  const people = names.map((name) => named(text, name));
  return described(text, [[source, 'said', CONTENT]], people)[0]?.speaker;
};

describe('several who are listed', () => {
  const names = ['Ida Moe', 'Bo Lund', 'Eva Rask'];
  const lead = 'Ida Moe, Bo Lund and Eva Rask met. ';

  it.each(['Moe, Lund and Rask', 'Moe, Lund, and Rask'])(
    'are each named in full: “%s”',
    (source) => {
      expect(speakerOf(source, names, lead)).toBe('Ida Moe, Bo Lund and Eva Rask');
    },
  );

  it('may have others behind them', () => {
    expect(speakerOf('Moe, Lund, and other divers', names, lead)).toBe(
      'Ida Moe, Bo Lund and other divers',
    );
  });
});

describe('one speaker', () => {
  it.each([
    'Ida Moe, author of Salt, a book on the ties between the navy and the fish trade,',
    'Ida Moe, an organiser at the Rivers Network, and a resident of Port Lawrence, in Kesh,',
    'Ida Moe, a diver at the Marine Centre in Harlow, and Kesh University in Marrow,',
  ])('is whom the words behind the comma describe, whatever “and” joins: “%s”', (source) => {
    expect(speakerOf(source, ['Ida Moe'])).toBe('Ida Moe');
  });

  it('may be described by somebody else’s name', () => {
    const source = 'Ida Moe, a diver, and a friend of Bo Lund, the cook,';
    expect(speakerOf(source, ['Ida Moe', 'Bo Lund'])).toBe('Ida Moe');
  });

  it.each([
    'Tides and Ferries deputy minister Ida Moe',
    'House Nets and Means Chairman Ida Moe',
    'Her neighbour and sister-in-law, Ida Moe,',
    'Her namesake and former central bank governor Ida Moe',
    'Diver Ida Moe of the Department of Tides and Meteorology',
    'Ida Moe, 51, who sells nets with her husband and their son Bo Lund,',
    'One of the divers, retired nurse Ida Moe, 66,',
    'Its founder, retired nurse Ida Moe,',
    'Hospital CEO Ida Moe',
    'Students’ Union President Ida Moe ’26',
    'Minister of Tides Ida Moe (Cen)',
    'Harlow County (Kesh) Sheriff Ida Moe, one of the best known,',
  ])('is whoever is named, whatever else the words say: “%s”', (source) => {
    const names = source.includes('Bo Lund') ? ['Ida Moe', 'Bo Lund'] : ['Ida Moe'];
    expect(speakerOf(source, names)).toBe('Ida Moe');
  });

  it.each([
    ['Her lawyer and Mayor Ida Moe', 'Her lawyer and Ida Moe'],
    ['Ida Moe, who sells nets, and Bo Lund', 'Ida Moe and Bo Lund'],
  ])('is not what somebody else is: “%s”', (source, speaker) => {
    const names = source.includes('Bo Lund') ? ['Ida Moe', 'Bo Lund'] : ['Ida Moe'];
    expect(speakerOf(source, names)).toBe(speaker);
  });

  it('may do two things', () => {
    expect(speakerOf('The late crime and fantasy author Ida Moe', ['Ida Moe'])).toBe('Ida Moe');
  });
});

describe('two speakers', () => {
  it.each([
    ['Ida Moe, the diver, and Bo Lund, the cook,', 'Ida Moe and Bo Lund'],
    ['Ida Moe, the diver, and head cook Bo Lund', 'Ida Moe and Bo Lund'],
  ])('are both named: “%s”', (source, speaker) => {
    expect(speakerOf(source, ['Ida Moe', 'Bo Lund'])).toBe(speaker);
  });
});

it('gives a body and others of its kind the kind of the body', () => {
  const text =
    'Fisheries and Oceans Canada (FOC) has boats. FOC and other departments said the quay was old.';
  expect(described(text, [['FOC and other departments', 'said', CONTENT]])).toMatchObject([
    { kind: 'official', speaker: 'FOC and other departments' },
  ]);
});
