import { describe, expect, it } from 'vitest';
import { described } from './described.ts';
import { named } from './told.ts';

const SAID = ['said', 'the ferries would stop'] as const;

describe('what a source’s span has besides the source', () => {
  it.each([
    ['14:32 The harbour office', 'harbour office'],
    ['A leaked memo, dated 4 February,', 'A leaked memo'],
    ['New readings, published by a team in Kesh,', 'New readings'],
    ['The bus company, Rapid,', 'Rapid'],
    ['One of the guides, a retired dentist,', 'One of the guides'],
    ['Velmora’s ruling party, Dawn,', 'Dawn'],
    ['Kesh — The harbour office', 'harbour office'],
    ['KESH (ANP) -- The harbour office', 'harbour office'],
    ['The suspect, identified by police as Lund,', 'Lund'],
    ['The harbour office itself', 'harbour office'],
    ['Shares in Kesh Ferries', 'Kesh Ferries'],
    ['A coalition of guides, under the aegis of the port,', 'A coalition of guides'],
    ['The board of Kesh, Ohio,', 'board of Kesh, Ohio'],
    ['Two ferries had stopped; the harbour office', 'harbour office'],
  ])('is none of the speaker’s name: “%s”', (source, speaker) => {
    const text = `${source} said the ferries would stop.`;
    expect(described(text, [[source, ...SAID]])).toMatchObject([{ speaker }]);
  });

  it('is the channel, where it stands behind a source behind its cue', () => {
    const text = '“We sank,” wrote Ann Lee, the captain, in her memoir.';
    const source = 'Ann Lee, the captain, in her memoir';
    expect(described(text, [[source, 'wrote', '“We sank,”']])).toMatchObject([
      { channel: 'in her memoir' },
    ]);
  });

  it('is whoever holds two offices, named behind their comma', () => {
    const source = 'The commissioner and chairman of its committee, Ann Lee,';
    const text = `${source} said the ferries would stop.`;
    const people = [named(text, 'Ann Lee', 'commissioner')];
    expect(described(text, [[source, ...SAID]], people)).toMatchObject([{ speaker: 'Ann Lee' }]);
  });

  it('is whoever holds the office, behind a body’s name: “The Bank of Kesh governor, Ann Lee,”', () => {
    const text = 'The Bank of Kesh governor, Ann Lee, said the ferries would stop.';
    const people = [named(text, 'Ann Lee', 'governor')];
    expect(
      described(text, [['The Bank of Kesh governor, Ann Lee,', ...SAID]], people),
    ).toMatchObject([{ kind: 'official', speaker: 'Ann Lee' }]);
  });
});

it('takes a search for no statement', () => {
  const text = 'The police are looking for a man in his thirties.';
  expect(described(text, [['The police', 'are looking for', 'a man in his thirties']])).toEqual([]);
});

describe('what a content has besides what is said', () => {
  it('is the channel, behind the object of a verb', () => {
    const text = 'The minister confirmed all eleven of the arrests on X.';
    const content = 'all eleven of the arrests on X';
    expect(described(text, [['The minister', 'confirmed', content]])).toMatchObject([
      { channel: 'on X' },
    ]);
  });

  it('is no channel that is longer than all before it', () => {
    const text = 'The minister denied claims in a report on the ferries.';
    const content = 'claims in a report on the ferries';
    expect(described(text, [['The minister', 'denied', content]])).toMatchObject([{ channel: '' }]);
  });
});

it('reads what stands behind `according to` as the source, whoever was taken for it', () => {
  const text = 'According to the ruling, Moe said the ferries would stop.';
  expect(described(text, [['Moe', 'According to', 'the ruling']])).toMatchObject([
    { kind: 'document', speaker: 'the ruling' },
  ]);
});

it.each(['believed', 'said', 'feared'])('takes `it is %s` for nobody’s word', (participle) => {
  const text = `It is ${participle} that the ferries will stop.`;
  expect(described(text, [['It', `is ${participle}`, 'that the ferries will stop']])).toMatchObject(
    [{ kind: 'unattributed', speaker: null }],
  );
});

it('leaves `it` where somebody is meant: “It was accused of fraud”', () => {
  const text = 'Rapid runs the ferries. It is expected to stop.';
  expect(described(text, [['It', 'is expected', 'to stop']])[0]?.kind).not.toBe('unattributed');
});

it('names somebody whose name stands behind a relative’s comma', () => {
  const text = 'Mr Moe’s widow, Joan, said the ferries would stop.';
  expect(described(text, [['Mr Moe’s widow, Joan,', ...SAID]])).toMatchObject([
    { kind: 'person', speaker: 'Joan' },
  ]);
});

it('takes a letter that somebody is told by for no source', () => {
  const text = 'Passengers were told by letter that the ferries would stop.';
  const content = 'that the ferries would stop';
  expect(described(text, [['letter', 'were told', content]])).toMatchObject([
    { kind: 'unattributed', speaker: null },
  ]);
});

it('begins what is said behind whom its sentence cites', () => {
  const text = 'According to the Courant, citing an audit, the bank lost money.';
  const content = 'citing an audit, the bank lost money';
  expect(described(text, [['the Courant', 'According to', content]])).toMatchObject([
    { through: 'an audit', quotation: 'indirect' },
  ]);
});

it('ends what is said before whom it cites', () => {
  const text = 'The Courant said the ferries would stop, citing two guides.';
  const content = 'the ferries would stop, citing two guides';
  expect(described(text, [['The Courant', 'said', content]])).toMatchObject([
    { through: 'two guides' },
  ]);
});
