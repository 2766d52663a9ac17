/** Hears when the page goes to another address without loading anew. */
import { onAbort } from '../on-abort.ts';
import type { OnNavigation } from './navigation.ts';

/** How often the address is looked at where the browser says nothing of it, in milliseconds. */
const LOOK_EVERY = 1_000;

/**
 * Tells of each navigation once the page has made it, until `signal` aborts. Nothing is told of a link that leads
 * to another document, to a file or to a letter: until the page is left it stays as it is, and many are not left.
 */
export const navigationsUntil =
  (signal: AbortSignal): OnNavigation =>
  (callback) => {
    let at = new URL(location.href);
    const look = () => {
      const from = at;
      at = new URL(location.href);
      if (at.href !== from.href) callback(from, at);
    };
    const navigation: unknown = Reflect.get(globalThis, 'navigation');
    if (navigation instanceof EventTarget) {
      navigation.addEventListener('currententrychange', look, { signal });
      return;
    }
    const timer = setInterval(look, LOOK_EVERY);
    onAbort(signal, () => clearInterval(timer));
  };
