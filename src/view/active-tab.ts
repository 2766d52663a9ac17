import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { onAbort } from '../on-abort.ts';

/**
 * Tells which tab is the active one of this window, now and whenever another becomes it. The panel itself, opened
 * in a tab of its own, counts for none: what was read before stays.
 */
export async function followActiveTab(
  onTab: (tabId: number | null) => void,
  signal: AbortSignal,
): Promise<void> {
  const [own, { id: windowId }] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.windows.getCurrent(),
  ]);
  if (signal.aborted) return;
  const tell = (tabId: number | undefined) => {
    if (tabId === undefined || tabId !== own?.id) onTab(tabId ?? null);
  };
  const onActivated = (activated: { readonly tabId: number; readonly windowId: number }) => {
    if (activated.windowId === windowId) tell(activated.tabId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  onAbort(signal, () => browser.tabs.onActivated.removeListener(onActivated));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!signal.aborted) tell(active?.id);
}

/** The active tab of this window; undefined until the browser has said which, null where there is none. */
export function useActiveTab(): number | null | undefined {
  const [tabId, setTabId] = useState<number | null>();
  useLayoutEffect(() => {
    const following = new AbortController();
    followActiveTab(setTabId, following.signal);
    return () => following.abort();
  }, []);
  return tabId;
}
