/** What earlier versions kept: the appeals that were opened, under a key for each site, where no list had them. */
import { browser } from 'wxt/browser';

/** Does away with it; an appeal that was opened then folds once more. */
export async function dropEarlierRecords(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(keys.filter((key) => key.startsWith('openedAppeals.')));
}
