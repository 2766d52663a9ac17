/** Which elements of a page are left out of the text with everything inside them. */
import { attributeOf, call, get } from '../dom.ts';
import { silentClasses, silentElements, silentRoles } from './elements.ts';

/** As many as no icon, badge or decoration holds. */
const PARAGRAPHS_OF_A_PAGE = 3;

/** What style sheets hide is another question, for the browser. */
const hidingStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

// Two selectors, one of names and one of attributes: browsers match each at once, a mixed list slowly.
const byName = silentElements.join();
const byAttribute = [
  '[hidden],[aria-hidden="true"],[role],[style]',
  ...silentClasses.map((name) => `.${name}`),
].join();

/** `aria-hidden` on whole stretches of text says only that a dialogue stands before them. */
function isHiddenFromReaders(element: Element): boolean {
  return (
    attributeOf(element, 'aria-hidden') === 'true' &&
    call(element, 'getElementsByTagName', 'p').length < PARAGRAPHS_OF_A_PAGE
  );
}

function isSilentByAttribute(element: Element): boolean {
  return (
    attributeOf(element, 'hidden') !== null ||
    silentRoles.has(attributeOf(element, 'role') ?? '') ||
    hidingStyle.test(attributeOf(element, 'style') ?? '') ||
    isHiddenFromReaders(element) ||
    silentClasses.some((name) => get(element, 'classList').contains(name))
  );
}

/**
 * The elements below `root` whose text is no sentence of any article, or that say of themselves that
 * they are not shown.
 */
export function silentBelow(root: Element): Element[] {
  return [
    ...call(root, 'querySelectorAll', byName),
    ...[...call(root, 'querySelectorAll', byAttribute)].filter(isSilentByAttribute),
  ];
}
