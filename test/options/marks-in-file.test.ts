/** What a file of settings says of the marks. */
import { describe, expect, it } from 'vitest';
import { mergeSettings } from '../../src/options/merge-settings.ts';
import { readSettings } from '../../src/options/settings-file.ts';
import { loadSettings, type Settings } from '../../src/settings.ts';

const read = (some: object) => {
  const found = readSettings(
    JSON.stringify({ format: 'says-who-settings', version: 1, settings: some }),
  );
  if (found.status !== 'read') throw new Error(found.status);
  return found;
};

describe('a file of settings', () => {
  it('says what is marked and what is not, whatever was marked before', async () => {
    const now: Settings = { ...(await loadSettings()), unmarked: ['person', 'name'] };
    const merged = (some: object) => mergeSettings(now, read(some)).settings.unmarked;
    expect(merged({ unmarked: ['media'] })).toEqual(['media']);
    expect(merged({ unmarked: [] })).toEqual([]);
    expect(merged({ unmarked: 'media' })).toBeUndefined();
    expect(merged({})).toBeUndefined();
    expect(read({ unmarked: ['media', 'rumour', 7] })).toMatchObject({
      choices: { unmarked: ['media'] },
      unread: 2,
    });
    expect(read({ unmarked: 'media' }).unread).toBe(1);
  });

  it('says how kinds look, each by itself', async () => {
    const own = { colour: '#123456', underline: 'wavy', thickness: 'thick' };
    const other = { ...own, colour: '#654321' };
    const now: Settings = { ...(await loadSettings()), looks: { person: own, media: own } };
    const given = read({ looks: { person: other, official: own } });
    expect(mergeSettings(now, given).settings.looks).toEqual({
      person: other,
      media: own,
      official: own,
    });
  });

  it('gives no look of a kind that nobody knows, and none that is not whole', () => {
    const whole = { colour: '#123456', underline: 'wavy', thickness: 'thick' };
    const looks = {
      media: whole,
      rumour: whole,
      person: { ...whole, colour: 'red;}*{display:none' },
      official: { ...whole, underline: 'blink' },
      document: { colour: '#123456' },
    };
    expect(read({ looks })).toMatchObject({ looks: { media: whole }, unread: 4 });
    expect(Object.keys(read({ looks }).looks)).toEqual(['media']);
    expect(read({ looks: 'grey' })).toMatchObject({ looks: {}, unread: 1 });
  });
});
