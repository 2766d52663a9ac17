/** Keeps watch on a page that is no article as yet: all that the extension does on most pages of the web. */
import { call } from '../dom.ts';
import { gate } from './gate.ts';
import { looks } from './looks.ts';
import { navigationBetween, type OnNavigation, SETTLE_AFTER_NAVIGATION } from './navigation.ts';
import { isRunning } from './running.ts';

interface AwaitOptions {
  readonly document: Document;
  readonly onNavigation: OnNavigation;
  /** Called when the page is an article; once it says that all is well, never again. */
  readonly onArticle: () => Promise<boolean>;
  /** Ends the watch. */
  readonly signal: AbortSignal;
}

/**
 * Calls back when a page is an article: as it has loaded, a little later, or after it has gone elsewhere;
 * not where the page's script runs already, for that keeps its own watch.
 */
export function awaitArticle({ document, onNavigation, onArticle, signal }: AwaitOptions): void {
  let ending = new AbortController();
  let isDone = false;

  const look = async (wait: number, ended: AbortSignal) => {
    await shown(document, ended);
    for await (const _ of looks(wait, ended)) {
      if (!gate(document).isArticle) continue;
      isDone = isRunning() || (await onArticle());
      if (isDone) return;
    }
  };
  const begin = (wait: number) => {
    ending.abort();
    ending = new AbortController();
    // What it throws is the end of the watch.
    look(wait, AbortSignal.any([signal, ending.signal])).catch(() => {});
  };

  onNavigation((from, to) => {
    if (!isDone && navigationBetween(from, to) !== 'place') begin(SETTLE_AFTER_NAVIGATION);
  });
  begin(0);
}

/** Resolves when the page is no longer drawn in advance, for a reader who may never come to it. */
async function shown(document: Document, signal: AbortSignal): Promise<void> {
  if (Reflect.get(document, 'prerendering') !== true) return;
  await new Promise<Event>((resolve) => {
    call(document, 'addEventListener', 'prerenderingchange', resolve, { once: true, signal });
  });
}
