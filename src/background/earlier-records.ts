/** What earlier versions kept in another way: the appeals that were opened, under a key for each site. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { changeSettings } from '../settings.ts';

const KEY_PREFIX = 'openedAppeals.';

const opened = v.fallback(v.array(v.string()), []);

/** Brings them to where they are listed in the options and limited in number. What cannot be kept stays where it is. */
export async function takeOverRecords(): Promise<void> {
  const records = Object.entries(await browser.storage.local.get(null)).filter(([key]) =>
    key.startsWith(KEY_PREFIX),
  );
  if (records.length === 0) return;
  const earlier = records.flatMap(([key, marks]) =>
    v.parse(opened, marks).map((appeal) => ({ site: key.slice(KEY_PREFIX.length), appeal })),
  );
  const kept = await changeSettings(({ openedAppeals }) => ({
    openedAppeals: [...earlier, ...openedAppeals],
  }));
  if (kept === 'kept') await browser.storage.local.remove(records.map(([key]) => key));
}
