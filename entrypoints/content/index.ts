import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '../../src/page/index.ts';
import './style.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  main: (context) =>
    startPage({
      document,
      site: location.host,
      signal: context.signal,
      onNavigation: (callback) =>
        context.addEventListener(window, 'wxt:locationchange', ({ oldUrl, newUrl }) =>
          callback(oldUrl, newUrl),
        ),
    }),
});
