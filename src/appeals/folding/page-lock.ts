/**
 * A dialogue over the page often keeps the page from scrolling, from being pressed and from being seen;
 * with the dialogue folded, there would be nothing that the reader could do.
 */
import { call, get } from '../../dom.ts';
import { pageBody } from '../../gate/index.ts';
import { coveredBy, isCoveredByAnother } from './covered.ts';
import { releaseAttributes } from './released.ts';

/** `fold.css` has rules for them. */
const UNLOCKED = 'data-says-who-unlocked';
const CLEARED = 'data-says-who-cleared';

/** A page that has locked itself anew as often does so whatever we do: to go on would keep it busy without end. */
const MOST_FREED = 200;

/** What pages lock by. */
const WATCHED = { attributes: true, attributeFilter: ['class', 'style', 'inert', 'aria-hidden'] };

/**
 * Frees the page from what a folded overlay has locked, and again where the page locks it later. Where
 * something else lies over the page (a log-in form, a consent dialogue), the lock is that one's and stays.
 *
 * @param overlay what is folded.
 * @returns what leaves the page as it was.
 */
export function freePage(overlay: readonly [Element, ...Element[]]): () => void {
  const roots = [get(document, 'documentElement'), pageBody(document)].filter(
    (root) => root !== null,
  );
  const covered = coveredBy(overlay);
  const marked = new Map<Element, string>();
  const released = releaseAttributes();
  const mark = (element: Element, name: string, value: string) => {
    call(element, 'setAttribute', name, value);
    marked.set(element, name);
  };
  let freed = 0;
  const free = () => {
    if (freed > MOST_FREED || isCoveredByAnother(overlay)) return;
    for (const root of roots.filter(isLocked)) {
      unlock(root, mark);
      freed += 1;
    }
    for (const element of covered) {
      if (released.release(element)) freed += 1;
      if (isBlurred(element)) mark(element, CLEARED, '');
    }
  };
  free();
  const watcher = new MutationObserver(free);
  for (const element of [...roots, ...covered]) watcher.observe(element, WATCHED);
  return () => {
    watcher.disconnect();
    for (const [element, name] of marked) call(element, 'removeAttribute', name);
    // A page that has taken its overlay away wants no lock any more: nothing is given back then.
    if (get(overlay[0], 'isConnected')) released.giveBack();
  };
}

/** Takes away what an extension that has gone had freed the page with; what it took from elements is gone with it. */
export function dropUnlocks(): void {
  for (const name of [UNLOCKED, CLEARED])
    for (const element of call(document, 'querySelectorAll', `[${name}]`))
      call(element, 'removeAttribute', name);
}

function isLocked(root: Element): boolean {
  const { overflowY, position } = getComputedStyle(root);
  return overflowY === 'hidden' || overflowY === 'clip' || position === 'fixed';
}

/** A body that is fixed stands as far above the window as the page was scrolled. */
function unlock(root: Element, mark: (root: Element, name: string, value: string) => void): void {
  const { position, top } = getComputedStyle(root);
  mark(root, UNLOCKED, position);
  const scrolled = position === 'fixed' ? -Number.parseFloat(top) : 0;
  if (scrolled > 0) scrollTo({ top: scrolled, behavior: 'instant' });
}

function isBlurred(element: Element): boolean {
  return getComputedStyle(element).filter.includes('blur');
}
