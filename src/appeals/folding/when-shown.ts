/** Waits for what the page keeps hidden as yet: a line in the place of nothing would only disturb. */

/** How far outside the window counts as shown, so that nothing folds before the reader's eyes. */
const MARGIN = '100%';

/**
 * Calls back once the element is laid out: at once, or when the page shows it. Never after `signal`
 * aborts.
 */
export function whenShown(element: Element, callback: () => void, signal: AbortSignal): void {
  if (element.checkVisibility()) {
    callback();
    return;
  }
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
