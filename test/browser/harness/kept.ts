import { expect } from 'vitest';
import type { SettingsList } from '../../../src/settings.ts';
import type { RunningBrowser } from '../../../tools/browser/index.ts';

/**
 * Waits until a list of the settings has so many entries. What the reader chooses in a page is seen there at once and
 * kept a moment later: who leaves the page meanwhile has chosen nothing.
 */
export async function keepsInList(
  browser: Pick<RunningBrowser, 'stored'>,
  list: SettingsList,
  entries: number,
): Promise<void> {
  const kept = async () => (await browser.stored())[`settings.${list}`] ?? [];
  await expect.poll(kept).toHaveLength(entries);
}
