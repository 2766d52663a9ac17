import type { Page } from 'puppeteer-core';
import { holdToPage } from './hold.ts';
import { readSavedPage, type SavedPage } from './saved-pages.ts';

/** How long a page may take to load; after that it is taken as far as it has come. Milliseconds. */
const LOAD_LIMIT = 10_000;

/** Opens a saved page in a tab, held to what is saved; resolves when it has loaded, or has had its time. */
export async function openSaved(tab: Page, saved: SavedPage): Promise<void> {
  const response = await readSavedPage(saved);
  await holdToPage(tab, response);
  await tab.goto(response.address, { waitUntil: 'load', timeout: LOAD_LIMIT }).catch((error) => {
    // A page whose `load` never comes may have come far enough.
    if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
  });
}
