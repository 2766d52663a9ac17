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
