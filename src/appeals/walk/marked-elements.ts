/**
 * What elements of a page say of themselves by their attributes, found by the browser at once: to ask
 * each element for its attributes would take as long as all the rest of a walk.
 */
import { attributeOf, call } from '../../dom.ts';

/** What an element’s attributes say of it: that it is not shown, that somebody writes in it, or its role. */
export type Mark =
  | { readonly type: 'hidden' }
  | { readonly type: 'editable' }
  | { readonly type: 'role'; readonly role: string };

/** The elements of which there is something to say. */
export type Marks = ReadonlyMap<Element, Mark>;

const NOT_DISPLAYED = /(?:^|;)\s*display\s*:\s*none/i;

/** Whether an element says of itself, without the style sheet, that it is not shown. */
function saysHidden(element: Element): boolean {
  return (
    attributeOf(element, 'hidden') !== null ||
    NOT_DISPLAYED.test(attributeOf(element, 'style') ?? '')
  );
}

/** The elements below `root` of which there is something to say; of several things, the one that decides. */
export function markedElements(root: Element): Marks {
  const marks = new Map<Element, Mark>();
  for (const element of call(root, 'querySelectorAll', '[role]')) {
    marks.set(element, { type: 'role', role: attributeOf(element, 'role') ?? '' });
  }
  // What somebody is writing: a fold would become a part of it, and be saved with it.
  const editable = '[contenteditable]:not([contenteditable=false])';
  for (const element of call(root, 'querySelectorAll', editable))
    marks.set(element, { type: 'editable' });
  for (const element of call(root, 'querySelectorAll', '[hidden],[style*=none]')) {
    if (saysHidden(element)) marks.set(element, { type: 'hidden' });
  }
  return marks;
}

/** Looks for the marked elements below a root. */
export type MarksIn = (root: Element) => Marks;

/** Looks for them once below each root: for many questions in a row, between which the page has no turn. */
export function rememberedMarks(): MarksIn {
  const known = new Map<Element, Marks>();
  return (root) => {
    const marks = known.get(root) ?? markedElements(root);
    known.set(root, marks);
    return marks;
  };
}
