/**
 * What elements of a page say of themselves by their attributes, found by the browser at once: to ask
 * each element for its attributes would take most of the time of a walk.
 */
import { BUTTON_SELECTOR, isButtonLike } from './blocks.ts';
import { EDITABLE_SELECTOR, HIDDEN_SELECTOR, saysHidden } from './elements.ts';

/** Elements by what their attributes say of them. */
export interface MarkedElements {
  /** Not shown, as they say themselves. */
  readonly hidden: ReadonlySet<Element>;
  /** What somebody is writing in. */
  readonly editable: ReadonlySet<Element>;
  /** Buttons, and what is made to look like them. */
  readonly buttons: ReadonlySet<Element>;
  readonly roles: ReadonlyMap<Element, string>;
}

/** The marked elements below `root`. */
export function markedElements(root: Element): MarkedElements {
  const hidden = new Set<Element>();
  const buttons = new Set<Element>();
  const roles = new Map<Element, string>();
  const selector = `[role],${HIDDEN_SELECTOR},${BUTTON_SELECTOR}`;
  for (const element of root.querySelectorAll(selector)) {
    const role = element.getAttribute('role');
    if (role !== null) roles.set(element, role);
    if (saysHidden(element)) hidden.add(element);
    else if (isButtonLike(element)) buttons.add(element);
  }
  return { hidden, editable: new Set(root.querySelectorAll(EDITABLE_SELECTOR)), buttons, roles };
}
