/** Asks a page for what the reader wants there. */
import { browser } from 'wxt/browser';
import type { PageRequest } from '../messages.ts';
import { startPage } from './start-page.ts';

/**
 * Asks a page, and starts its script where none is there to hear: on a page that is no article, it says so to the
 * reader. Where the browser lets nobody in, nothing can be said.
 */
export async function askPage(tabId: number, request: PageRequest): Promise<void> {
  const ask = () => browser.tabs.sendMessage(tabId, request, { frameId: 0 });
  await ask().catch(async () => {
    if (await startPage(tabId, 'reader')) await ask().catch(() => undefined);
  });
}
