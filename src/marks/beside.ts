import { call, get } from '../dom.ts';
import type { Direction } from './stops.ts';

/** What may be come to with Tab; whether it can be, the browser says. */
const CONTROLS =
  'a[href],area[href],button,input,select,textarea,summary,iframe,audio[controls],video[controls],[contenteditable],[tabindex]:not(form)';

/** Whether an element stands behind a range in the page, or before it; what the range stands in begins before it. */
function isBeside(element: Element, range: Range, direction: Direction): boolean {
  const [node, side] =
    direction === 'next'
      ? [range.endContainer, Node.DOCUMENT_POSITION_FOLLOWING]
      : [range.startContainer, Node.DOCUMENT_POSITION_PRECEDING];
  return (call(node, 'compareDocumentPosition', element) & side) !== 0;
}

/** Gives an element the focus; says whether it took it: what is hidden, disabled or out of reach does not. */
function takesFocus(element: Element): boolean {
  if (!(element instanceof HTMLElement) || element.tabIndex < 0) return false;
  element.focus();
  return get(document, 'activeElement') === element;
}

/**
 * Gives the focus to the control of the page that stands next to a range, as if the range could be left by Tab: a mark
 * is no element. Says whether there is one.
 */
export function focusBeside(range: Range, direction: Direction): boolean {
  const controls = [...call(document, 'querySelectorAll', CONTROLS)].filter((element) =>
    isBeside(element, range, direction),
  );
  if (direction === 'previous') controls.reverse();
  return controls.some(takesFocus);
}
