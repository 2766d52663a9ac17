/** Keeps what the reader is looking at where it is, while something above it comes or goes. */
import { call, get, scrollDown } from '../../dom.ts';

/** Where in the window there may be something to hold on to, as shares of its width and height. */
const PLACES = [
  [0.5, 0.5],
  [0.5, 0.3],
  [0.5, 0.7],
  [0.35, 0.5],
  [0.65, 0.5],
  [0.5, 0.1],
  [0.5, 0.9],
] as const;

/** Something seen in a scroller, and where it was. */
interface Anchor {
  readonly element: Element;
  readonly top: number;
}

/**
 * Makes a change of the page at some places. Where one is above what is seen, what it scrolls in is
 * scrolled by as much as what is seen has moved. (Browsers do so by themselves, but not everywhere, and not
 * where a page forbids it.) Where nothing is scrolled, nothing is measured.
 *
 * @param isChanged whether a node is what comes or goes, which nothing can hold on to.
 */
export function keepPlace(
  places: readonly Element[],
  isChanged: (node: Node) => boolean,
  change: () => void,
): void {
  const anchors = new Map<Element, Anchor>();
  for (const place of places) {
    const scroller = scrollerAround(place);
    if (scroller === null || anchors.has(scroller)) continue;
    const element = anchorBelow(place, scroller, isChanged);
    if (element)
      anchors.set(scroller, { element, top: call(element, 'getBoundingClientRect').top });
  }
  change();
  for (const [scroller, { element, top }] of anchors) {
    const moved = call(element, 'getBoundingClientRect').top - top;
    if (moved !== 0) scrollDown(scroller, moved);
  }
}

/** The innermost element around a place that has been scrolled: mostly the page itself. */
function scrollerAround(place: Element): Element | null {
  for (let at: Element | null = place; at !== null; at = get(at, 'parentElement')) {
    if (get(at, 'scrollTop') > 0) return at;
  }
  const page = get(document, 'scrollingElement');
  return page && get(page, 'scrollTop') > 0 ? page : null;
}

/** Something seen that moves when the place does; null where the place is not above the upper edge. */
function anchorBelow(
  place: Element,
  scroller: Element,
  isChanged: (node: Node) => boolean,
): Element | null {
  const frame = frameOf(scroller);
  if (call(place, 'getBoundingClientRect').top >= frame.top) return null;
  for (const [across, down] of PLACES) {
    const x = frame.left + across * frame.width;
    const y = frame.top + down * frame.height;
    const element = call(document, 'elementFromPoint', x, y);
    if (
      element &&
      !isChanged(element) &&
      !call(element, 'contains', place) &&
      moves(element, scroller)
    ) {
      return element;
    }
  }
  return null;
}

/** Where in the window the content of a scroller is seen. */
function frameOf(scroller: Element) {
  return scroller === get(document, 'scrollingElement')
    ? { left: 0, top: 0, width: innerWidth, height: innerHeight }
    : call(scroller, 'getBoundingClientRect');
}

/** Whether an element moves with what is in the scroller. */
function moves(element: Element, scroller: Element): boolean {
  let at: Element | null = element;
  for (; at !== null && at !== scroller; at = get(at, 'parentElement')) {
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return false;
  }
  return at === scroller;
}
