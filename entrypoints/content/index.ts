/** What an article gets, and any page whose reader asks: started by the background. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { navigationsUntil } from '../../src/gate/index.ts';
import { startPage } from '../../src/page/index.ts';

/** How often it is looked whether the extension is there still, in milliseconds. */
const LOOK_EVERY = 5_000;

export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  // A message to the window is heard by the page's own scripts, and the browser reads ours anew to say who sent it.
  noScriptStartedPostMessage: true,
  main(context) {
    const { signal } = context;
    // Chromium tells no page that the extension was updated or removed. The context asks before each turn, and aborts.
    context.setInterval(() => {}, LOOK_EVERY);
    return startPage({
      document,
      site: location.host,
      signal,
      onNavigation: navigationsUntil(signal),
    });
  },
});
