/** What an article gets, and any page whose reader asks: started by the background. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isRunning, navigationsUntil } from '../../src/gate/index.ts';
import { endWithExtension, startPage } from '../../src/page/index.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  main(context) {
    // A background that was put to sleep meanwhile does not know that it has started it.
    if (isRunning()) return undefined;
    const { signal } = context;
    endWithExtension(document, () => context.abort(), signal);
    return startPage({
      document,
      host: location.host,
      signal,
      onNavigation: navigationsUntil(signal),
    });
  },
});
