import type { Page } from 'puppeteer-core';
import { holdToPage } from './hold.ts';
import { readSavedPage, type SavedPage } from './saved-pages.ts';

/** How long a page may take to load, in milliseconds. */
const LOAD_LIMIT = 10_000;

/** Opens a saved page in a tab, held to what is saved; resolves when it has loaded, or has had its time. */
export async function openSaved(tab: Page, saved: SavedPage): Promise<void> {
  const response = await readSavedPage(saved);
  await holdToPage(tab, response);
  const { address } = response;
  await tab.goto(address, { waitUntil: 'load', timeout: LOAD_LIMIT }).catch(() => null);
}
