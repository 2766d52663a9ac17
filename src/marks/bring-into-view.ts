import { call, get, scrollDown } from '../dom.ts';

/** How much of the viewport's top and bottom may be covered by a page's own bars, as a share of its height. */
const COVERED_SHARE = 0.15;
/** Where in the viewport the reader is brought to, as a share of its height: the card fits below. */
const TARGET_SHARE = 0.3;

/** The boxes round a node that hold more than they show, the innermost first; the page itself is none. */
function boxesRound(node: Node): Element[] {
  const boxes: Element[] = [];
  let element = get(node, 'parentElement');
  for (; element !== null; element = get(element, 'parentElement')) {
    const holdsMore = get(element, 'scrollHeight') > get(element, 'clientHeight');
    if (holdsMore && element !== get(document, 'scrollingElement')) boxes.push(element);
  }
  return boxes;
}

/** Whether something is so near the edges of the viewport, or so far beyond them, that it cannot well be read. */
function isAtEdge({ top, bottom }: DOMRect): boolean {
  const margin = COVERED_SHARE * innerHeight;
  return top < margin || bottom > innerHeight - margin;
}

/**
 * Scrolls a range to where it can be read; smoothly, unless the reader wants less motion.
 *
 * @returns whether the page shows the range at all: what is cut off, as behind a wall, it does not.
 */
export function bringIntoView(range: Range): boolean {
  if (range.getClientRects().length === 0) return false;
  for (const box of boxesRound(range.startContainer)) {
    const { overflowY } = getComputedStyle(box);
    const { top, bottom, height } = call(box, 'getBoundingClientRect');
    const words = range.getBoundingClientRect();
    const isOutside = words.bottom <= top || words.top >= bottom;
    if (/auto|scroll/.test(overflowY)) {
      const behind = words.top - top - TARGET_SHARE * height;
      if (isOutside || isAtEdge(words)) scrollDown(box, behind);
    } else if (isOutside && overflowY !== 'visible' && box !== get(document, 'body')) {
      return false;
    }
  }
  const words = range.getBoundingClientRect();
  if (!isAtEdge(words)) return true;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({
    top: words.top - TARGET_SHARE * innerHeight,
    behavior: still ? 'instant' : 'smooth',
  });
  return true;
}
