/** What an article gets, and any page whose reader asks: started by the background. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { navigationsUntil } from '../../src/gate/index.ts';
import { startPage } from '../../src/page/index.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  main: ({ signal }) =>
    startPage({
      document,
      site: location.host,
      signal,
      onNavigation: navigationsUntil(signal),
    }),
});
