/** Waits for what the page keeps hidden as yet: a line in the place of nothing would only disturb. */

/** How far outside the window counts as shown, so that nothing folds before the reader's eyes. */
const MARGIN = '100%';

/** Calls back when the page shows an element that it does not show as yet; never after `signal` aborts. */
export function whenShown(element: Element, callback: () => void, signal: AbortSignal): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
