import { call, get, scrollDown } from '../dom.ts';

/** How much of the viewport's top and bottom may be covered by a page's own bars, as a share of its height. */
const COVERED_SHARE = 0.15;
/** Where in the viewport the reader is brought to, as a share of its height and width: the card fits below. */
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

/** How far the page has to go to the side; one that is not to be scrolled there has no way back for the reader. */
function wayBeside({ left, right }: DOMRect): number {
  const isInside = left >= 0 && right <= innerWidth;
  const roots = [get(document, 'documentElement'), get(document, 'body')];
  const hidesSides = () =>
    roots.some((root) => /hidden|clip/.test(getComputedStyle(root).overflowX));
  return isInside || hidesSides() ? 0 : left - TARGET_SHARE * innerWidth;
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
  const left = wayBeside(words);
  const top = isAtEdge(words) ? words.top - TARGET_SHARE * innerHeight : 0;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (left !== 0 || top !== 0) scrollBy({ left, top, behavior: still ? 'instant' : 'smooth' });
  return true;
}
