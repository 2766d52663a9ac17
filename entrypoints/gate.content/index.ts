/** What every page of the web gets: a look whether it is an article, and the styles for one that is. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { awaitArticle, markGate, navigationsUntil } from '../../src/gate/index.ts';
import type { BackgroundRequest } from '../../src/messages.ts';
import './style.css';

const startPage: BackgroundRequest = { type: 'startPage', tabId: null };

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  main({ signal }) {
    markGate();
    awaitArticle({
      document,
      onNavigation: navigationsUntil(signal),
      // Nobody there to hear it (the extension was updated or switched off): another look may find somebody.
      onArticle: async () =>
        (await browser.runtime.sendMessage(startPage).catch(() => false)) === true,
      signal,
    });
  },
});
