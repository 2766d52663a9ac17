/** Which elements begin and end a line, told without the style sheet: asking it would force a layout. */
import { blockNames } from './elements.ts';
import type { SketchElement } from './tree.ts';

/** Inline elements are not nested deeper in any page that people read. */
const DEEPEST_INLINE = 8;
/** Inside these, a custom element runs on with the text. */
const textParents = new Set('p li h1 h2 h3 h4 h5 h6 span a em strong b i'.split(' '));
/** What sites make buttons of, beside buttons. */
const buttonNames = new Set(['a', 'div', 'span']);
const BUTTON_CLASS = /(?:^|[-_\s])(?:btn|button|cta)(?:[-_\s]|$)/i;

/** Whether an element’s text stands apart from what is before and after it. */
export function isBlock(element: SketchElement): boolean {
  return blockNames.has(element.name) || standsApart(element);
}

/** The same of an element whose name does not tell. */
function standsApart(element: SketchElement): boolean {
  const { name, parent } = element;
  if (name.includes('-') && !textParents.has(parent?.name ?? '')) return true;
  return holdsBlock(element, 0);
}

function holdsBlock({ children }: SketchElement, depth: number): boolean {
  if (depth > DEEPEST_INLINE) return false;
  return children.some(
    (child) =>
      child.type === 'element' && (blockNames.has(child.name) || holdsBlock(child, depth + 1)),
  );
}

/** Whether an element is a button or is made to look like one. */
export function isButtonLike({ name, role, classes }: SketchElement): boolean {
  if (name === 'button') return true;
  if (!buttonNames.has(name)) return false;
  return role === 'button' || (name === 'a' && BUTTON_CLASS.test(classes));
}
