import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLooks } from '../src/looks.ts';
import { markParts } from '../src/mark-parts.ts';
import {
  changeSettings,
  loadSettings,
  MAXIMUM_OWN_NAMES,
  type Settings,
  watchSettings,
} from '../src/settings.ts';
import { SURENESS } from '../src/sureness.ts';
import { eventually } from './support/eventually.ts';

const defaults: Settings = {
  marks: true,
  folding: true,
  badge: true,
  sureness: 'balanced',
  unmarked: [],
  looks: {},
  sitesOff: [],
  appealsShownOn: [],
  ownNames: [],
  siteRules: [],
  openedAppeals: [],
};
const store = (values: Record<string, unknown>) => fakeBrowser.storage.local.set(values);

describe('loading settings', () => {
  it('gives the defaults to a reader who has set nothing', async () => {
    expect(await loadSettings()).toEqual(defaults);
  });

  it('keeps what is right beside values of the wrong shape', async () => {
    await store({ 'settings.marks': 'no', 'settings.badge': false, 'settings.sitesOff': 7 });
    expect(await loadSettings()).toEqual({ ...defaults, badge: false });
  });

  it('keeps the hosts of a list that holds other things as well', async () => {
    await store({ 'settings.sitesOff': ['a.example', null, 4, '', 'x'.repeat(300), 'b.example'] });
    expect((await loadSettings()).sitesOff).toEqual(['a.example', 'b.example']);
  });

  it('keeps the names of the reader’s list that an older or newer version wrote, as far as they can be read', async () => {
    const own = { name: 'Ann Lee', mark: 'always', office: 'harbour master' };
    await store({ 'settings.ownNames': [{ ...own, colour: 'red' }, { name: '' }, 'Bo Ray', 7] });
    expect((await loadSettings()).ownNames).toEqual([own]);
  });

  it('keeps the first names of a list that is too long', async () => {
    const nameOf = (_: unknown, index: number) => ({
      name: `Nobody ${index}`,
      mark: 'never',
      office: '',
    });
    await store({ 'settings.ownNames': Array.from({ length: MAXIMUM_OWN_NAMES + 1 }, nameOf) });
    const { ownNames } = await loadSettings();
    expect(ownNames.length).toBe(MAXIMUM_OWN_NAMES);
    expect(ownNames[0]?.name).toBe('Nobody 0');
  });

  it('names a site once, with `www.` before it or without', async () => {
    await store({ 'settings.appealsShownOn': ['a.example', 'www.a.example', 'a.example'] });
    expect((await loadSettings()).appealsShownOn).toEqual(['a.example']);
  });

  it('gives settings for whatever the storage holds', async () => {
    const anything = fc.anything({ maxDepth: 2 });
    const names = Object.keys(defaults).map((name) => `settings.${name}`);
    const values = fc.record(Object.fromEntries(names.map((name) => [name, anything])));
    await fc.assert(
      fc.asyncProperty(values, async (stored) => {
        fakeBrowser.reset();
        vi.spyOn(fakeBrowser.storage.local, 'get').mockResolvedValueOnce(stored);
        const settings = await loadSettings();
        const { sitesOff, appealsShownOn, ownNames, siteRules, openedAppeals, ...others } =
          settings;
        const { sureness, unmarked, looks, ...switches } = others;
        expect(() => readLooks(looks)).not.toThrow();
        expect(markParts).toEqual(expect.arrayContaining([...unmarked]));
        expect(siteRules.filter(({ id }) => typeof id !== 'string')).toEqual([]);
        expect(openedAppeals.filter(({ appeal }) => typeof appeal !== 'string')).toEqual([]);
        expect(Object.values(switches).map((value) => typeof value)).toEqual(
          Object.keys(switches).map(() => 'boolean'),
        );
        const hosts = [...sitesOff, ...appealsShownOn];
        expect(hosts.filter((host) => typeof host !== 'string')).toEqual([]);
        expect(SURENESS).toContain(sureness);
        expect(ownNames.filter(({ name }) => typeof name !== 'string')).toEqual([]);
      }),
    );
  });
});

describe('changing settings', () => {
  it('changes what is asked for and leaves the rest', async () => {
    await changeSettings(() => ({ sitesOff: ['a.example'] }));
    await changeSettings(() => ({ marks: false }));
    expect(await loadSettings()).toEqual({ ...defaults, marks: false, sitesOff: ['a.example'] });
  });

  it('loses no change when several are made at once', async () => {
    const add = (host: string) =>
      changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, host] }));
    await Promise.all(['a.example', 'b.example', 'c.example'].map(add));
    expect((await loadSettings()).sitesOff).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('does not undo what another part of the extension changes meanwhile', async () => {
    await changeSettings(() => {
      // Stands for a page or the popup, which share no queue with this one.
      store({ 'settings.folding': false });
      return { marks: false };
    });
    expect(await loadSettings()).toEqual({ ...defaults, marks: false, folding: false });
  });

  it('keeps the settings of a newer version', async () => {
    await store({ 'settings.underlines': 'thin' });
    await changeSettings(() => ({ marks: false }));
    expect(await fakeBrowser.storage.local.get('settings.underlines')).toEqual({
      'settings.underlines': 'thin',
    });
  });

  it('keeps the entries of a list that a newer version wrote in a shape of its own', async () => {
    const newer = { site: 'a.example', act: 'shrink' };
    const kept = {
      'settings.siteRules': [newer],
      'settings.sitesOff': ['a.example', { host: 7 }],
      'settings.unmarked': ['person', 'rumour'],
    };
    await store(kept);
    await changeSettings(() => ({ siteRules: [], sitesOff: ['b.example'], unmarked: [] }));
    expect(await fakeBrowser.storage.local.get(Object.keys(kept))).toEqual({
      'settings.siteRules': [newer],
      'settings.sitesOff': ['b.example', { host: 7 }],
      'settings.unmarked': ['rumour'],
    });
  });

  it('says when a change could not be kept, and makes the next one all the same', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('storage full'));
    expect(await changeSettings(() => ({ marks: false }))).toBe('notKept');
    expect(await changeSettings(() => ({ badge: false }))).toBe('kept');
    expect(await loadSettings()).toEqual({ ...defaults, badge: false });
  });

  it('keeps none that is made of what cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('no storage'));
    expect(await changeSettings(() => ({ marks: false }))).toBe('notKept');
    expect(await loadSettings()).toEqual(defaults);
  });
});

describe('watching settings', () => {
  it('hears of changes', async () => {
    const heard = vi.fn();
    watchSettings(heard);
    await changeSettings(() => ({ marks: false }));
    await eventually(() => expect(heard).toHaveBeenCalledWith({ ...defaults, marks: false }));
  });

  it('hears nothing of what else is stored', async () => {
    const heard = vi.fn();
    watchSettings(heard);
    await store({ openedAppeals: {} });
    await changeSettings(() => ({ marks: false }));
    await eventually(() => expect(heard).toHaveBeenCalledOnce());
  });

  it('hears nothing more after it has ended', async () => {
    const heard = vi.fn();
    const stillHears = vi.fn();
    const end = watchSettings(heard);
    watchSettings(stillHears);
    const changed = changeSettings(() => ({ marks: false }));
    end();
    await changed;
    await eventually(() => expect(stillHears).toHaveBeenCalledOnce());
    expect(heard).not.toHaveBeenCalled();
  });
});
