/** Which elements begin and end a line, told without the style sheet: asking it would force a layout. */
import { blockNames } from './elements.ts';

/** Inline elements are not nested deeper in any page that people read. */
const DEEPEST_INLINE = 8;
/** Inside these, a custom element runs on with the text. */
const textParents = new Set('p li h1 h2 h3 h4 h5 h6 span a em strong b i'.split(' '));
/** What sites make buttons of, beside buttons. */
const buttonNames = new Set(['a', 'div', 'span']);
const BUTTON_CLASS = /(?:^|[-_\s])(?:btn|button|cta)(?:[-_\s]|$)/i;

/** Whether an element's text stands apart from what is before and after it. */
export function isBlock(element: Element): boolean {
  const name = element.localName;
  return blockNames.has(name) || standsApart(element, name);
}

/** The same of an element whose name does not tell. */
export function standsApart(element: Element, name: string): boolean {
  if (name.includes('-') && !textParents.has(element.parentElement?.localName ?? '')) return true;
  return holdsBlock(element, 0);
}

/** A walk of our own: a selector of all block elements takes three times as long. */
function holdsBlock(element: Element, depth: number): boolean {
  if (depth > DEEPEST_INLINE) return false;
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (blockNames.has(child.localName) || holdsBlock(child, depth + 1)) return true;
  }
  return false;
}

/**
 * Finds every element that is a button or made to look like one, and some that are not. To compare
 * without regard to case takes the browser longer.
 */
export const BUTTON_SELECTOR =
  'button,[role=button],a[class*=btn],a[class*=Btn],a[class*=utton],a[class*=cta],a[class*=CTA]';

/** Whether an element is a button or is made to look like one. */
export function isButtonLike(element: Element): boolean {
  const name = element.localName;
  if (name === 'button') return true;
  if (!buttonNames.has(name)) return false;
  if (element.getAttribute('role') === 'button') return true;
  return name === 'a' && BUTTON_CLASS.test(element.getAttribute('class') ?? '');
}
