/**
 * The reader's settings: their types, their defaults, and how they are kept.
 *
 * Each setting has a key of its own in the storage. Popup, background and pages change settings at the
 * same time and share no lock (a page's locks belong to the page): with a key each, a change of one
 * setting cannot undo that of another, and the keys of a newer version stay as they are.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { markPart, markParts } from './mark-parts.ts';
import { MAXIMUM_OPENED, MAXIMUM_SITE_RULES, openedAppeal, site, siteRule } from './site-rules.ts';
import { SURENESS } from './sureness.ts';

const KEY_PREFIX = 'settings.';

/** A list; entries that an older or newer version wrote in another shape are left out, and those that `limit` cuts. */
const listOf = <Item>(
  item: v.GenericSchema<unknown, Item>,
  limit: (items: readonly Item[]) => readonly Item[],
) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((values): readonly Item[] =>
        limit([
          // Each once, where they can be told apart.
          ...new Set(
            values.flatMap((value) => {
              const read = v.safeParse(item, value);
              return read.success ? [read.output] : [];
            }),
          ),
        ]),
      ),
    ),
    [],
  );

/** The longest name and office of the reader's own list, in UTF-16 units. */
export const LONGEST_OWN_NAME = 120;
export const LONGEST_OWN_OFFICE = 200;

/** A name of the reader's own list: to mark always, with an office of the reader's wording, or never. */
export const ownName = v.object({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_OWN_NAME)),
  mark: v.picklist(['always', 'never']),
  office: v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_OWN_OFFICE)),
});
export type OwnName = Readonly<v.InferOutput<typeof ownName>>;

/** More names than a reader looks after. */
export const MAXIMUM_OWN_NAMES = 1_000;

/** As many names as the list holds: those that were there first, so that the reader loses none by adding one. */
export const withinLimit = (names: readonly OwnName[]): readonly OwnName[] =>
  names.slice(0, MAXIMUM_OWN_NAMES);

/** Keeps the latest of a list that nobody looks after. */
const latest =
  (most: number) =>
  <Item>(items: readonly Item[]): readonly Item[] =>
    items.slice(-most);

/** More sites than a reader switches. */
const MAXIMUM_SITES = 10_000;

/** What the entries of each list are. */
export const listEntries = {
  sitesOff: site,
  appealsShownOn: site,
  ownNames: ownName,
  siteRules: siteRule,
  openedAppeals: openedAppeal,
} as const;
export type SettingsList = keyof typeof listEntries;

/** What the entries are of whatever is kept as a list. */
const allEntries = { ...listEntries, unmarked: markPart };

/** How many entries each list holds. */
export const listLimits: Readonly<Record<SettingsList, number>> = {
  sitesOff: MAXIMUM_SITES,
  appealsShownOn: MAXIMUM_SITES,
  ownNames: MAXIMUM_OWN_NAMES,
  siteRules: MAXIMUM_SITE_RULES,
  openedAppeals: MAXIMUM_OPENED,
};

/** What is on or off, or one of a few, on every page. */
export const choices = {
  /** Whether attributions and officials are marked in the page. */
  marks: v.boolean(),
  /** Whether reader appeals are folded. */
  folding: v.boolean(),
  /** Whether the toolbar button carries the number of attributions. */
  badge: v.boolean(),
  /** Whether fewer, surer statements are marked, or more. */
  sureness: v.picklist(SURENESS),
} as const;

/** A value of the wrong shape falls back to its default; the others stay as the reader set them. */
const settingsSchema = v.object({
  marks: v.fallback(choices.marks, true),
  folding: v.fallback(choices.folding, true),
  badge: v.fallback(choices.badge, true),
  sureness: v.fallback(choices.sureness, 'balanced'),
  /** What has no mark in the page. */
  unmarked: listOf(allEntries.unmarked, latest(markParts.length)),
  /** How kinds of source look where the reader wants it otherwise, as `looks.ts` reads it; pages have no use for it. */
  looks: v.fallback(v.record(v.string(), v.unknown()), {}),
  /** Sites on which the extension does nothing. */
  sitesOff: listOf(listEntries.sitesOff, latest(listLimits.sitesOff)),
  /** Sites on which appeals stay open. */
  appealsShownOn: listOf(listEntries.appealsShownOn, latest(listLimits.appealsShownOn)),
  /** Names that the reader wants marked always or never. */
  ownNames: listOf(listEntries.ownNames, withinLimit),
  /** Blocks that the reader wants folded on a site, or never. */
  siteRules: listOf(listEntries.siteRules, latest(listLimits.siteRules)),
  /** Appeals that the reader has opened, the latest last. */
  openedAppeals: listOf(listEntries.openedAppeals, latest(listLimits.openedAppeals)),
});

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

const storageKeys = Object.keys(settingsSchema.entries).map((name) => KEY_PREFIX + name);

/** Settings as they stand in the storage; what is missing or of the wrong shape has its default. */
function fromStorage(stored: Record<string, unknown>): Settings {
  const named = Object.entries(stored).map(([key, value]) => [key.slice(KEY_PREFIX.length), value]);
  return v.parse(settingsSchema, Object.fromEntries(named));
}

/** The settings as they are kept now. */
export async function loadSettings(): Promise<Settings> {
  return fromStorage(await browser.storage.local.get(storageKeys));
}

/** The entries of a stored list that cannot be read here: a newer version may have written them. */
function unreadOf(name: string, stored: unknown): readonly unknown[] {
  const item = Object.entries(allEntries).find(([list]) => list === name)?.[1];
  if (item === undefined || !Array.isArray(stored)) return [];
  return stored.filter((entry: unknown) => !v.safeParse(item, entry).success);
}

/** What of the settings is to be another, and how. */
export type SettingsChange = (now: Settings) => Partial<Settings>;

/** Whether what was to be kept is kept: the storage may be full, unreadable or gone with the extension. */
export type Kept = 'kept' | 'notKept';

async function applyChange(change: SettingsChange): Promise<void> {
  const stored = await browser.storage.local.get(storageKeys);
  const changed = Object.entries(change(fromStorage(stored))).map(([name, value]) => {
    const key = KEY_PREFIX + name;
    const kept = Array.isArray(value) ? [...value, ...unreadOf(name, stored[key])] : value;
    return [key, kept];
  });
  await browser.storage.local.set(Object.fromEntries(changed));
}

/** The last change asked for here: the next one waits for it, so that it sees what it did. */
let lastChange: Promise<Kept> = Promise.resolve('kept');

/**
 * Changes what `change` gives and leaves the rest. Changes are made one after the other, whatever became of the one
 * before. Never throws: who asks says to the reader what could not be kept.
 */
export function changeSettings(change: SettingsChange): Promise<Kept> {
  lastChange = lastChange
    .then(() => applyChange(change))
    .then(
      () => 'kept',
      () => 'notKept',
    );
  return lastChange;
}

/**
 * Calls back with the settings whenever they change, in whatever part of the extension.
 *
 * @returns what ends it.
 */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  let watching = true;
  const tell = async () => {
    const settings = await loadSettings();
    if (watching) callback(settings);
  };
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    // Settings that cannot be read (the extension is gone) have not changed for anybody.
    if (area === 'local' && storageKeys.some((key) => key in changes)) tell().catch(() => {});
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => {
    watching = false;
    // In a page whose extension is gone there is no storage any more.
    browser.storage?.onChanged.removeListener(onChanged);
  };
}
