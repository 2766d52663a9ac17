/** Waits for what cannot be folded as yet: a line in the place of nothing would only disturb. */
import { call } from '../../dom.ts';
import { onAbort } from '../../on-abort.ts';

/** How far outside the window counts as shown, so that nothing folds before the reader's eyes. */
const MARGIN = '100%';

/** Whether an element can be folded now: the page shows it, and shows more than it. */
export function canBeFolded(element: Element): boolean {
  return call(element, 'checkVisibility') && !isInModal(element);
}

/**
 * Whether an element stands in a dialogue that was opened as modal. The browser keeps the whole page out
 * of reach as long as that is open, folded or not, and to close it is the page's affair.
 */
export function isInModal(element: Element): boolean {
  let at = call(element, 'closest', 'dialog');
  while (at !== null && !at.matches(':modal'))
    at = at.parentElement && call(at.parentElement, 'closest', 'dialog');
  return at !== null;
}

/** Calls back when an element that cannot be folded as yet can be; never after `signal` aborts. */
export function whenFoldable(element: Element, callback: () => void, signal: AbortSignal): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting) || isInModal(element)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
  onAbort(signal, () => observer.disconnect());
}
