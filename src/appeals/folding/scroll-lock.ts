/** A dialogue over the page often keeps the page from scrolling; with the dialogue folded, nothing would move. */

import { pageBody } from '../../article/index.ts';

/** `fold.css` has a rule for it. */
const UNLOCKED = 'data-says-who-unlocked';

/**
 * Lets the page scroll where it has been locked.
 *
 * @returns what leaves it as it was.
 */
export function unlockScrolling(): () => void {
  const roots = [document.documentElement, pageBody(document)].filter((root) => root !== null);
  const locked = roots.filter((element) => {
    const { overflowY, position } = getComputedStyle(element);
    return overflowY === 'hidden' || overflowY === 'clip' || position === 'fixed';
  });
  for (const element of locked) element.setAttribute(UNLOCKED, getComputedStyle(element).position);
  return () => {
    for (const element of locked) element.removeAttribute(UNLOCKED);
  };
}
