import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/kinds.ts';
import { markParts } from '../../src/mark-parts.ts';
import { mergeSettings } from '../../src/options/merge-settings.ts';
import { readSettings, writeSettings } from '../../src/options/settings-file.ts';
import { type KindLook, thicknesses, underlines } from '../../src/palette.ts';
import { listLimits, loadSettings, type Settings } from '../../src/settings.ts';
import type { SiteRule } from '../../src/site-rules.ts';
import { SURENESS } from '../../src/sureness.ts';

const block = {
  kind: 'donation',
  tags: 'aside',
  names: ['plea'],
  words: ['give'],
  roles: ['text'],
};
const rule = (id: string, more: Partial<SiteRule> = {}): SiteRule => ({
  id,
  site: 'news.example',
  act: 'fold',
  block,
  excerpt: 'Give to us.',
  ...more,
});

const host = fc.domain();
const words = (maxLength: number) =>
  fc
    .string({ unit: 'grapheme', maxLength: maxLength / 4 })
    .map((entered) => entered.trim())
    .filter((entered) => entered.length <= maxLength);
const named = (minLength: number) => words(120).filter((entered) => entered.length >= minLength);

const look: fc.Arbitrary<KindLook> = fc.record({
  colour: fc.stringMatching(/^#[\da-f]{6}$/),
  underline: fc.constantFrom(...underlines),
  thickness: fc.constantFrom(...thicknesses),
});

/** Settings as a reader may have them. */
const settings: fc.Arbitrary<Settings> = fc.record({
  marks: fc.boolean(),
  folding: fc.boolean(),
  badge: fc.boolean(),
  sureness: fc.constantFrom(...SURENESS),
  unmarked: fc.subarray([...markParts]),
  looks: fc.dictionary(fc.constantFrom(...kinds), look),
  sitesOff: fc.uniqueArray(host),
  appealsShownOn: fc.uniqueArray(host),
  ownNames: fc.uniqueArray(
    fc.record({ name: named(1), mark: fc.constantFrom('always', 'never'), office: words(200) }),
    { selector: ({ name }) => name.toLowerCase() },
  ),
  siteRules: fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      site: host,
      act: fc.constantFrom('fold', 'leave'),
      block: fc.constant(block),
      excerpt: words(120),
    }),
    { selector: ({ site }) => site },
  ),
  openedAppeals: fc.uniqueArray(fc.record({ site: host, appeal: named(1) }), {
    selector: ({ site, appeal }) => `${site} ${appeal}`,
  }),
});

const read = (text: string) => {
  const found = readSettings(text);
  if (found.status !== 'read') throw new Error(found.status);
  return found;
};
const fileWith = (some: object, version = 1) =>
  JSON.stringify({ format: 'says-who-settings', version, settings: some });

describe('a file of settings', () => {
  it('gives everything back to a reader who has said nothing yet', async () => {
    const defaults = await loadSettings();
    await fc.assert(
      fc.asyncProperty(settings, async (written) => {
        const given = read(writeSettings(written));
        const merged = mergeSettings(defaults, given);
        expect(merged.settings).toEqual(written);
        expect([given.unread, ...Object.values(merged.leftOut)]).toEqual([0, 0, 0, 0, 0, 0]);
      }),
    );
  });

  it('takes nothing from the lists that it is put to', () => {
    fc.assert(
      fc.property(settings, settings, (now, written) => {
        const { settings: merged } = mergeSettings(now, read(writeSettings(written)));
        expect(merged.sitesOff).toEqual(expect.arrayContaining([...now.sitesOff]));
        expect(merged.appealsShownOn).toEqual(expect.arrayContaining([...now.appealsShownOn]));
        expect(merged.openedAppeals).toEqual(expect.arrayContaining([...now.openedAppeals]));
        const names = merged.ownNames.map(({ name }) => name.toLowerCase());
        expect(names).toEqual(
          expect.arrayContaining(now.ownNames.map(({ name }) => name.toLowerCase())),
        );
        const sites = merged.siteRules.map(({ site }) => site);
        expect(sites).toEqual(expect.arrayContaining(now.siteRules.map(({ site }) => site)));
      }),
    );
  });

  it('changes nothing where it is taken over where it comes from', () => {
    fc.assert(
      fc.property(settings, (now) => {
        expect(mergeSettings(now, read(writeSettings(now))).settings).toEqual(now);
      }),
    );
  });

  it('may say a part only, and leaves the rest as it is', () => {
    expect(read(fileWith({ marks: false }))).toMatchObject({
      choices: { marks: false },
      lists: { sitesOff: [], ownNames: [] },
      unread: 0,
    });
  });

  it('is read as far as it can be, and counts what cannot', () => {
    const some = { marks: 'yes', badge: false, sitesOff: ['a.example', 7, ''], ownNames: 'all' };
    expect(read(fileWith(some))).toMatchObject({
      choices: { badge: false },
      lists: { sitesOff: ['a.example'], ownNames: [] },
      unread: 4,
    });
  });

  it('has no room for what is nested without end', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = fileWith({ siteRules: [rule('one', { block: 0 })] }).replace(
      '"block":0',
      `"block":${deep}`,
    );
    expect(read(text)).toMatchObject({ lists: { siteRules: [] }, unread: 1 });
  });

  it.each([
    '',
    'name,mark,office\nAnn Lee,always,',
    '{"format":"says-who-settings","version":1',
    '{"format":"something-else","version":1,"settings":{}}',
    '{"format":"says-who-settings","version":"1","settings":{}}',
    '[]',
    'null',
  ])('is none where it is damaged or another’s: %j', (text) => {
    expect(readSettings(text)).toEqual({ status: 'notOurs' });
  });

  it('of a newer version is not guessed at', () => {
    expect(readSettings(fileWith({ marks: false }, 2))).toEqual({ status: 'newer' });
  });

  it('may hold anything', () => {
    fc.assert(fc.property(fc.json(), (some) => void readSettings(fileWith({ sitesOff: some }))));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (some) => {
        const text = JSON.stringify(
          { format: 'says-who-settings', version: 1, settings: some },
          (_, value) => (typeof value === 'bigint' ? null : value),
        );
        read(text);
      }),
    );
  });
});

describe('settings put together', () => {
  it('hold a block once, as the file has it', async () => {
    const now = { ...(await loadSettings()), siteRules: [rule('1')] };
    const given = read(fileWith({ siteRules: [rule('2', { act: 'leave' }), rule('1')] }));
    const { settings: merged } = mergeSettings(now, given);
    expect(merged.siteRules).toEqual([rule('2', { act: 'leave' })]);
  });

  it('keep what was there first where a list is full, and count what found no room', async () => {
    const siteRules = Array.from({ length: listLimits.siteRules }, (_, index) =>
      rule(`${index}`, { site: `${index}.example` }),
    );
    const now = { ...(await loadSettings()), siteRules };
    const given = read(fileWith({ siteRules: [rule('a'), rule('b', { site: 'b.example' })] }));
    const merged = mergeSettings(now, given);
    expect(merged.settings.siteRules).toEqual(siteRules);
    expect(merged.leftOut).toMatchObject({ siteRules: 2, sitesOff: 0 });
  });
});
