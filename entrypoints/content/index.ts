/** What an article gets, and any page whose reader asks: started by the background. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '../../src/page/index.ts';
import { navigationsIn } from './navigations.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  main: (context) =>
    startPage({
      document,
      site: location.host,
      signal: context.signal,
      onNavigation: navigationsIn(context),
    }),
});
