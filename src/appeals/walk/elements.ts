/** Elements by what they do to the visible text of a page. */
import { blockElements } from '../../elements.ts';

/** Nothing inside is text that a reader sees. */
export const silentElements: ReadonlySet<string> = new Set(
  'script style noscript template head svg math iframe object select datalist canvas audio video'.split(
    ' ',
  ),
);

/** Silent ones that are seen as a picture. */
const pictureElements: ReadonlySet<string> = new Set(
  'img picture iframe object canvas video audio embed'.split(' '),
);

/** Elements that begin and end a line. */
export const blockNames: ReadonlySet<string> = new Set([...blockElements, 'button']);

const headingElements: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6 legend'.split(' '));

/** What the walk does with an element of a name; what is not here is looked into. */
export type ElementRole = 'silent' | 'picture' | 'field' | 'break' | 'heading' | 'block';

/** One look-up for each element of the page. */
export const elementRoles: ReadonlyMap<string, ElementRole> = new Map<string, ElementRole>([
  ...[...blockNames].map((name) => [name, 'block'] as const),
  ...[...headingElements].map((name) => [name, 'heading'] as const),
  ...[...silentElements].map((name) => [name, 'silent'] as const),
  ...[...pictureElements].map((name) => [name, 'picture'] as const),
  ...(['input', 'textarea', 'select'] as const).map((name) => [name, 'field'] as const),
  ['br', 'break'],
]);

/** Never folded as a whole, whatever they hold. */
const kept = new Set('html body main article'.split(' '));

/** Whether elements of a name hold the page or the story. */
export function isKept(name: string): boolean {
  return kept.has(name);
}

/** Finds what somebody is writing: a fold would become a part of it, and be saved with it. */
export const EDITABLE_SELECTOR = '[contenteditable]:not([contenteditable=false])';

const NOT_DISPLAYED = /(?:^|;)\s*display\s*:\s*none/i;

/** Finds every element that says of itself that it is not shown, and some that do not. */
export const HIDDEN_SELECTOR = '[hidden],[style*=none]';

/** Whether the element says of itself, without the style sheet, that it is not shown. */
export function saysHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && NOT_DISPLAYED.test(style);
}
