/** Whether the extension may be on web pages at all; Firefox lets the reader decide. */
import { browser } from 'wxt/browser';

/** Where the gate is to run. */
const origins = { origins: ['http://*/*', 'https://*/*'] };

/** Whether web pages are open to the extension. */
export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(origins);
}

/** Asks the reader; only a click or a key may do so. @returns whether access was given. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request(origins).catch(() => false);
}
