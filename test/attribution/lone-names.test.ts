import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { described } from './described.ts';

const kindOfFirst = (word: string) =>
  described(`${word} said the ferries would stop.`, [[word, 'said', 'the ferries would stop']])[0]
    ?.kind;

describe('a lone word that a sentence starts with', () => {
  it.each([
    ['organisation', 'Grabbo'],
    ['organisation', 'NetWarden'],
    ['organisation', 'Ørnsted'],
    ['organisation', 'Drass'],
    ['official', 'Météo-France'],
    ['anonymous', 'Staff'],
    ['anonymous', 'Residents'],
    ['anonymous', 'Muslims'],
    ['anonymous', 'Kenyans'],
    ['anonymous', 'People'],
    ['document', 'Placards'],
  ])('is of kind %s: “%s”', (kind, word) => {
    expect(kindOfFirst(word)).toBe(kind);
  });
});

describe('somebody who is known by one name', () => {
  it.each([
    'Yusuf said the road was closed.',
    'The market was empty. “Nobody comes,” said Yusuf.',
    'Student Yusuf, 22, said the road was closed.',
    'The farmer Yusuf said the road was closed.',
  ])('is a person where the name is a given one: “%s”', async (text) => {
    const { people } = await analyse(text);
    expect(people).toMatchObject([{ name: 'Yusuf' }]);
  });

  it('is the same person later', async () => {
    const { attributions } = await analyse(
      'Sauleh, a retired nurse, left early. Sauleh said the road was closed.',
    );
    expect(attributions).toMatchObject([{ kind: 'person', speaker: 'Sauleh' }]);
  });

  it.each([
    'Mercedes said the plant would close.',
    'Orsk, the owner, said the plant would close.',
    'Two died on Annapurna, expedition organisers said.',
    'The party Nova Unida said the plant would close.',
  ])('is nobody where a company may be meant: “%s”', async (text) => {
    expect((await analyse(text)).people).toEqual([]);
  });
});

describe('a name within a phrase', () => {
  it.each([
    ['A woman surnamed Lau', 'person', 'Lau'],
    ['The auction house Marlow', 'organisation', 'Marlow'],
    ['The Danish shipping group Skibo', 'organisation', 'Skibo'],
    ['State-owned Skibo', 'organisation', 'Skibo'],
    ['Josef S', 'person', 'Josef S'],
  ])('is the speaker of “%s”', (source, kind, speaker) => {
    expect(
      described(`${source} said the ferries would stop.`, [
        [source, 'said', 'the ferries would stop'],
      ]),
    ).toMatchObject([{ kind, speaker }]);
  });
});

describe('a name that no list has', () => {
  it.each([
    ['official', 'Rastok, the media regulator, said the ferries would stop.'],
    ['official', 'The regulator, Rastok, said the ferries would stop.'],
    ['official', '“Crops failed,” the regulator, Rastok, said, and the ferries would stop.'],
    ['media', 'Rastok, a news channel, said the ferries would stop.'],
    ['organisation', 'Rastok, a network of volunteers, said the ferries would stop.'],
  ])('is of kind %s by what stands beside its comma: “%s”', (kind, text) => {
    expect(described(text, [['Rastok', 'said', 'the ferries would stop']])).toMatchObject([
      { kind, speaker: 'Rastok' },
    ]);
  });
});

describe('a clause before a name’s comma', () => {
  it.each([
    'Crops failed across the county, Rastok said.',
    'The new tariff will cost the city, Rastok said.',
    'Fares will rise at the newspaper, Rastok said.',
    'Ferries will stop, according to Rastok, the newspaper said.',
  ])('says nothing of what bears the name: “%s”', (text) => {
    const content = text.slice(0, text.indexOf(','));
    const cue = text.includes('according') ? 'according to' : 'said';
    expect(described(text, [['Rastok', cue, content]])).toMatchObject([
      { kind: 'organisation', speaker: 'Rastok' },
    ]);
  });
});

it.each(['Faraja', 'NEET', 'NBK', 'SNB', 'CBK'])(
  'takes %s, which others are called too, for no agency',
  (name) => {
    const text = `${name} said the ferries would stop.`;
    expect(described(text, [[name, 'said', 'the ferries would stop']])[0]?.kind).not.toBe(
      'official',
    );
  },
);
