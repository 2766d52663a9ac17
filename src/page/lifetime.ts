/** Chromium tells no page's script that the extension was updated or removed: it has to look. */
import { browser } from 'wxt/browser';
import { call } from '../dom.ts';
import { isBesideGate } from '../gate/index.ts';
import { onAbort } from '../on-abort.ts';

/** How often it is looked whether the extension is there still, in milliseconds. */
const LOOK_EVERY = 5_000;

/**
 * The event by which a new script asks an older one in the same page to look whether its extension has gone. The page
 * can hear it too, but only one that was open before an update and whose reader has asked for the script; a page that
 * sends it has us look in vain.
 */
const HAS_COME = 'says-who-has-come';

/**
 * Calls `end` when the extension has gone, at the latest when its successor comes to the same page. An older script
 * that is there still has ended when this returns.
 */
export function endWithExtension(document: Document, end: () => void, signal: AbortSignal): void {
  const look = () => {
    if (!browser.runtime?.id) end();
  };
  // The gate came with the page, and so did nothing older.
  if (!isBesideGate()) call(document, 'dispatchEvent', new Event(HAS_COME));
  call(document, 'addEventListener', HAS_COME, look, { signal });
  const timer = setInterval(look, LOOK_EVERY);
  onAbort(signal, () => clearInterval(timer));
}
