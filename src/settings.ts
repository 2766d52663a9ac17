/** The reader's settings: their types, their defaults, and how they are kept. */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

const host = v.pipe(v.string(), v.maxLength(253));
const hosts = v.fallback(v.array(host), []);

/** A value of the wrong shape falls back to its default; the others stay as the reader set them. */
const settingsSchema = v.object({
  /** Whether attributions and officials are marked in the page. */
  marks: v.fallback(v.boolean(), true),
  /** Whether reader appeals are folded. */
  folding: v.fallback(v.boolean(), true),
  /** Whether the toolbar button carries the number of attributions. */
  badge: v.fallback(v.boolean(), true),
  /** Hosts on which the extension does nothing. */
  sitesOff: hosts,
  /** Hosts on which appeals stay open. */
  appealsShownOn: hosts,
});

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

/** Any value whatever, as settings. */
export function readSettings(value: unknown): Settings {
  return v.parse(settingsSchema, typeof value === 'object' && value !== null ? value : {});
}

const item = storage.defineItem<unknown>('local:settings', { version: 1 });

/** The settings as they are kept now. */
export async function loadSettings(): Promise<Settings> {
  return readSettings(await item.getValue());
}

/** Changes what `change` gives and leaves the rest. */
export async function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<void> {
  const now = await loadSettings();
  await item.setValue({ ...now, ...change(now) });
}

/**
 * Calls back with the settings whenever they change, in whatever part of the extension.
 *
 * @returns what ends it.
 */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  return item.watch((value) => callback(readSettings(value)));
}
