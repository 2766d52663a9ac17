import { describe, expect, it } from 'vitest';
import { described, type Parts } from './described.ts';
import { named } from './told.ts';

const CONTENT = 'the ferries would stop';

/** The speaker of the statement that ends a text: `SOURCE said the ferries would stop.` */
const speakerOf = (
  text: string,
  source: string,
  people: Parameters<typeof described>[2] = [],
  earlier: readonly Parts[] = [],
) => described(text, [...earlier, [source, 'said', CONTENT]], people).at(-1)?.speaker;

describe('a body', () => {
  it.each([
    [
      'World Seabird Trust',
      'the WST',
      'The World Seabird Trust (WST) counts gulls. On Friday, the WST said the ferries would stop.',
    ],
    [
      'Kesh Centre for Disease Control and Prevention',
      'the CDC',
      'The Kesh Centre for Disease Control and Prevention met. On Friday, the CDC said the ferries would stop.',
    ],
    [
      'Velmora’s Air Force',
      'the Air Force',
      'Velmora’s Air Force was on alert. Later, the Air Force said the ferries would stop.',
    ],
    [
      'Harlow Energy Commission',
      'the Energy Commission',
      'The Harlow Energy Commission met. Later, the Energy Commission said the ferries would stop.',
    ],
    [
      'Amnesty International',
      'Amnesty',
      'Amnesty International sent observers. Later, Amnesty said the ferries would stop.',
    ],
    [
      'Harlow police',
      'police',
      'A man was taken away by Harlow police. On Friday, police said the ferries would stop.',
    ],
    [
      'Velmora’s foreign ministry',
      'the ministry',
      'An envoy called at Velmora’s foreign ministry. Later, the ministry said the ferries would stop.',
    ],
    [
      'Ministry of Fisheries',
      'the ministry',
      'Boats belong to the Ministry of Fisheries. Later, the ministry said the ferries would stop.',
    ],
    [
      'Corvane Group',
      'the company',
      'Ships of the Corvane Group lay idle. Later, the company said the ferries would stop.',
    ],
    [
      'Le Monde',
      'the newspaper',
      'The deal was told by Le Monde. Later, the newspaper said the ferries would stop.',
    ],
    [
      'Associated Press',
      'the Associated Press news agency',
      'Later, the Associated Press news agency said the ferries would stop.',
    ],
    [
      'Treasury Board',
      'Treasury Board officials',
      'Later, Treasury Board officials said the ferries would stop.',
    ],
    [
      'Home Office',
      'a spokeswoman for the Home Office',
      'Later, a spokeswoman for the Home Office said the ferries would stop.',
    ],
    [
      'Select Committee on Ports',
      'lawmakers on the Select Committee on Ports',
      'Later, lawmakers on the Select Committee on Ports said the ferries would stop.',
    ],
    ['European Union', 'the EU', 'Later, the EU said the ferries would stop.'],
  ])('is %s where the source is “%s”', (speaker, source, text) => {
    expect(speakerOf(text, source)).toBe(speaker);
  });

  it('keeps its own name where a longer one only ends like it', () => {
    const text =
      'The Staff Tribunal of the World Bank met. Later, the World Bank said the ferries would stop.';
    expect(speakerOf(text, 'the World Bank')).toBe('World Bank');
  });

  it('is taken up again by the noun it spoke under', () => {
    const text =
      'Lawmakers on the Ports Committee asked for papers. Later, the lawmakers said the ferries would stop.';
    const earlier: Parts = ['Lawmakers on the Ports Committee', 'asked for', 'papers'];
    expect(speakerOf(text, 'the lawmakers', [], [earlier])).toBe('Ports Committee');
  });

  it('of several that are only counted is the phrase itself', () => {
    const text = 'Corvane and Velto run boats. Later, both firms said the ferries would stop.';
    expect(speakerOf(text, 'both firms')).toBe('both firms');
  });
});

describe('a person', () => {
  const lee = 'Ann Lee';

  it.each([
    ['Lee', 'Ann Lee runs the port. On Friday, Lee said the ferries would stop.'],
    ['Mrs. Lee', 'Ann Lee runs the port. On Friday, Mrs. Lee said the ferries would stop.'],
    [
      'the port’s director',
      'Ann Lee, the port’s director, met the crews. On Friday, the port’s director said the ferries would stop.',
    ],
    [
      'the founder',
      'Co-founder Ann Lee met the crews. On Friday, the founder said the ferries would stop.',
    ],
    ['The chemist', 'The chemist said the ferries would stop. Chemist Ann Lee had met the crews.'],
    [
      'harbour chief and co-owner Ann Lee',
      'On Friday, harbour chief and co-owner Ann Lee said the ferries would stop.',
    ],
  ])('is known behind “%s”', (source, text) => {
    expect(speakerOf(text, source, [named(text, lee)])).toBe(lee);
  });

  it('is no president where only a vice president is meant', () => {
    const text =
      'President Ann Lee met the crews. On Friday, the vice president said the ferries would stop.';
    expect(speakerOf(text, 'the vice president', [named(text, lee, 'President')])).not.toBe(lee);
  });

  it('is named behind an office and its field, whatever that looks like', () => {
    const source = 'Director of engineering Ann Lee';
    const text = `${source} said the ferries would stop.`;
    expect(speakerOf(text, source, [named(text, lee, 'Director of engineering')])).toBe(lee);
  });

  it('is not meant by a motion that somebody brought', () => {
    const text = 'A motion brought by Senator Ann Lee said the ferries would stop.';
    const [found] = described(
      text,
      [['A motion brought by Senator Ann Lee', 'said', CONTENT]],
      [named(text, lee, 'Senator')],
    );
    expect(found?.kind).toBe('document');
  });
});

describe('a pronoun', () => {
  const people = (text: string) => [named(text, 'Ann Lee'), named(text, 'Karl Moe')];

  it('stands for the last speaker of its gender', () => {
    const text =
      'Ann Lee said the quay was old. Karl Moe, her deputy, nodded. “It is time,” she said, and the ferries would stop.';
    const found = described(
      text,
      [
        ['Ann Lee', 'said', 'the quay was old'],
        ['she', 'said', '“It is time,”'],
      ],
      people(text),
    );
    expect(found.at(-1)?.speaker).toBe('Ann Lee');
  });

  it('passes over somebody of the other gender who is named between', () => {
    const text = 'Ann Lee met Mr. Karl Moe at noon. Then she said the ferries would stop.';
    expect(speakerOf(text, 'she', people(text))).toBe('Ann Lee');
    const other = 'Karl Moe met Mrs. Ann Lee at noon. Then he said the ferries would stop.';
    expect(speakerOf(other, 'he', people(other))).toBe('Karl Moe');
  });

  it('that owns a plea stands for its owner', () => {
    const text = 'Karl Moe went to court. His plea that the ferries stop was heard.';
    expect(
      described(text, [['His', 'plea', 'the ferries stop']], [named(text, 'Karl Moe')]),
    ).toMatchObject([{ speaker: 'Karl Moe', kind: 'person' }]);
  });

  it('of things stands for the subject of the sentence before', () => {
    const text = 'The Harlow Port Authority met on Friday. It said the ferries would stop.';
    expect(speakerOf(text, 'It')).toBe('Harlow Port Authority');
  });

  it('before a noun gives the owner’s name', () => {
    const text = 'Karl Moe travelled to Kesh. His office said the ferries would stop.';
    expect(speakerOf(text, 'His office', [named(text, 'Karl Moe')])).toBe('Karl Moe’s office');
  });

  it('written in capitals is a name', () => {
    const text = 'Ann Lee arrived. On Friday, the WHO said the ferries would stop.';
    expect(speakerOf(text, 'the WHO', [named(text, 'Ann Lee')])).toBe('WHO');
  });
});
