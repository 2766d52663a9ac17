import { browser } from 'wxt/browser';

/** The tab whose page is to be shown: the one that the address names, else the active one; null where there is none. */
export async function findTab(address: URLSearchParams): Promise<number | null> {
  const named = address.get('tabId');
  if (named !== null) return /^\d{1,15}$/.test(named) ? Number(named) : null;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}
