import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { OnNavigation } from '../../src/gate/index.ts';

/** Tells when the page goes to another address without loading anew, until the script ends. */
export const navigationsIn =
  (context: ContentScriptContext): OnNavigation =>
  (callback) =>
    context.addEventListener(window, 'wxt:locationchange', ({ oldUrl, newUrl }) =>
      callback(oldUrl, newUrl),
    );
