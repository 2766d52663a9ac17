/** The browser's own panel beside the page: Chromium's side panel, Firefox's sidebar. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

const opener = v.looseObject({ open: v.function() });
const chromium = v.looseObject({ sidePanel: opener });
const firefox = v.looseObject({ sidebarAction: opener });

/** Whether this browser has a panel for us. */
export const hasSidePanel = (): boolean => v.is(chromium, browser) || v.is(firefox, browser);

/**
 * Opens the panel beside a tab. To be called straight from a click: the browser lets nobody else open it.
 *
 * @returns whether it opened.
 */
export async function openSidePanel(tabId: number): Promise<boolean> {
  try {
    if (v.is(chromium, browser)) await browser.sidePanel.open({ tabId });
    else if (v.is(firefox, browser)) await browser.sidebarAction.open();
    else return false;
    return true;
  } catch {
    // The browser would not: the popup stays, and has all that the panel has.
    return false;
  }
}
