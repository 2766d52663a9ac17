/** A copy of the page for Readability to take apart, with a way back to what each text stood in. */
import { attributeOf, call, get } from '../dom.ts';
import { dropNames } from './field-names.ts';
import { silentBelow } from './silent.ts';
import { textNodesBelow } from './tree.ts';

/** Carries the number; on the copy alone, never on the live page. */
const NUMBER = 'data-says-who-number';

/** The copy and the way from its elements to the live ones. */
export interface NumberedClone {
  readonly document: Document;
  /** The live element that an element of the copy, or what became of it, stands for. */
  originalOf(copy: Element): Element | undefined;
}

/** The places of `node` and of those it stands in among their siblings, from `root` down. */
function pathBelow(root: Node, node: Node): number[] {
  const path: number[] = [];
  for (let at: Node | null = node; at !== null && at !== root; at = get(at, 'parentNode')) {
    let place = 0;
    let before = get(at, 'previousSibling');
    for (; before !== null; before = get(before, 'previousSibling')) place += 1;
    path.unshift(place);
  }
  return path;
}

/** The nodes of the copy that stand where those of the page stand. */
function counterparts(body: Element, copy: Element, nodes: Iterable<Node>): ChildNode[] {
  const found: ChildNode[] = [];
  for (const node of nodes) {
    if (node === body || !body.contains(node)) continue;
    let at: ChildNode | undefined = copy;
    for (const place of pathBelow(body, node)) at = at && get(at, 'childNodes')[place];
    if (at !== undefined) found.push(at);
  }
  return found;
}

function removeFrom(parent: Node | null, node: Node): void {
  if (parent !== null) call(parent, 'removeChild', node);
}

/** Numbers the elements of the copy that hold text of their own; gives the live ones in that order. */
function number(body: Element, copy: Element): Element[] {
  const originals: Element[] = [];
  const texts = textNodesBelow(body);
  let last: Element | null = null;
  for (const copied of textNodesBelow(copy)) {
    const parent: Element | null | undefined = texts.next().value?.parentElement;
    if (!parent || parent === last || !/\S/.test(copied.data)) continue;
    last = parent;
    const { parentElement } = copied;
    if (parentElement) call(parentElement, 'setAttribute', NUMBER, String(originals.length));
    originals.push(parent);
  }
  return originals;
}

/**
 * Copies a page's body into a document without a window, where nothing loads and nothing runs.
 *
 * @param title the headline, by which Readability tells the heading that repeats it.
 */
export function cloneNumbered(
  body: HTMLElement,
  title: string,
  exclude: ReadonlySet<Node>,
): NumberedClone {
  const document = get(body.ownerDocument, 'implementation').createHTMLDocument(title);
  const copy = document.importNode(body, true);
  const originals = number(body, copy);
  for (const node of counterparts(body, copy, exclude)) removeFrom(get(node, 'parentNode'), node);
  // Readability would score, measure and throw away all of these at several times the cost.
  for (const element of silentBelow(copy)) call(element, 'remove');
  dropNames(copy);
  for (const element of copy.querySelectorAll('[aria-hidden]'))
    element.removeAttribute('aria-hidden');
  document.body.replaceWith(copy);
  return {
    document,
    originalOf(element) {
      const number = attributeOf(element, NUMBER);
      return number === null ? undefined : originals[Number(number)];
    },
  };
}
