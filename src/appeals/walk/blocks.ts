/** Which elements begin and end a line, told without the style sheet: asking it would force a layout. */
import { blockElements } from './elements.ts';

const BLOCKS = [...blockElements].join();
/** Inside these, a custom element runs on with the text. */
const textParents = new Set('p li h1 h2 h3 h4 h5 h6 span a em strong b i'.split(' '));
const BUTTON_CLASS = /(?:^|[-_\s])(?:btn|button|cta)(?:[-_\s]|$)/i;

/** Whether an element's text stands apart from what is before and after it. */
export function isBlock(element: Element): boolean {
  const name = element.localName;
  if (blockElements.has(name)) return true;
  if (name === 'a' && isButtonLike(element)) return true;
  if (name.includes('-') && !textParents.has(element.parentElement?.localName ?? '')) return true;
  return element.firstElementChild !== null && element.querySelector(BLOCKS) !== null;
}

/** Whether an element is a button or is made to look like one. */
export function isButtonLike(element: Element): boolean {
  return (
    element.localName === 'button' ||
    element.getAttribute('role') === 'button' ||
    (element.localName === 'a' && BUTTON_CLASS.test(element.getAttribute('class') ?? ''))
  );
}
