/** How much of the viewport's top and bottom may be covered by a page's own bars, as a share of its height. */
const COVERED_SHARE = 0.15;
/** Where in the viewport the reader is brought to, as a share of its height: the card fits below. */
const TARGET_SHARE = 0.3;

/** The boxes with scroll bars of their own round a node, the innermost first. */
function scrollersRound(node: Node): Element[] {
  const scrollers: Element[] = [];
  for (let element = node.parentElement; element; element = element.parentElement) {
    if (element === document.scrollingElement) continue;
    if (element.scrollHeight <= element.clientHeight) continue;
    if (/auto|scroll/.test(getComputedStyle(element).overflowY)) scrollers.push(element);
  }
  return scrollers;
}

/**
 * Scrolls a range to where it can be read; smoothly, unless the reader wants less motion.
 *
 * @returns whether the page shows the range at all.
 */
export function bringIntoView(range: Range): boolean {
  if (range.getClientRects().length === 0) return false;
  const { top, bottom } = range.getBoundingClientRect();
  const margin = COVERED_SHARE * innerHeight;
  if (top >= margin && bottom <= innerHeight - margin) return true;

  for (const scroller of scrollersRound(range.startContainer)) {
    const box = scroller.getBoundingClientRect();
    const behind = range.getBoundingClientRect().top - box.top - TARGET_SHARE * box.height;
    scroller.scrollBy({ top: behind, behavior: 'instant' });
  }
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({
    top: range.getBoundingClientRect().top - TARGET_SHARE * innerHeight,
    behavior: still ? 'instant' : 'smooth',
  });
  return true;
}
