/** Appeals that lie over the page: bars fixed to its edge, dialogues with a veil behind them. */
import { pageBody } from '../../gate/index.ts';

/** An overlay may say this much more than the appeal in it: a close button, a line of small print. */
const MOST_OF_THE_REST = 1.3;
const LETTERS_OF_THE_REST = 40;
/** How much of the window a veil covers. */
const VEIL = 0.8;

/** What lies over the page, the outermost element first, and its veils. */
export type Overlay = readonly [Element, ...Element[]];

/**
 * The element fixed over the page that holds the appeal and hardly anything else, with its veil; nothing
 * for an appeal that stands in the page. Reads styles of the appeal and what is around it.
 */
export function overlayAround(start: ChildNode): Overlay | null {
  let overlay: Element | null = null;
  let most: number | null = null;
  let at = start instanceof Element ? start : start.parentElement;
  const body = pageBody(document);
  for (; at !== null && at !== body; at = at.parentElement) {
    if (!isFixed(at)) continue;
    most ??= MOST_OF_THE_REST * lettersOf(start) + LETTERS_OF_THE_REST;
    if (lettersOf(at) <= most) overlay = at;
  }
  return overlay && [overlay, ...veilsBeside(overlay)];
}

/** How many letters of a node are seen. */
function lettersOf(node: Node): number {
  // biome-ignore lint/performance/useDomNodeTextContent: what is not shown does not count.
  const text = node instanceof HTMLElement ? node.innerText : (node.textContent ?? '');
  return text.trim().length;
}

function isFixed(element: Element): boolean {
  return getComputedStyle(element).position === 'fixed';
}

function veilsBeside(overlay: Element): Element[] {
  const siblings = [overlay.previousElementSibling, overlay.nextElementSibling];
  return siblings.filter((sibling) => sibling !== null).filter(isVeil);
}

function isVeil(element: Element): boolean {
  if (!isFixed(element) || lettersOf(element) > 0) return false;
  const { width, height } = element.getBoundingClientRect();
  return width * height >= VEIL * innerWidth * innerHeight;
}
