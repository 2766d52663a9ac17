/** A copy of the page for Readability to take apart, with a way back to what each text stood in. */
import { attributeOf, call, get } from '../dom.ts';
import { dropNames } from './field-names.ts';
import { silentBelow } from './silent.ts';
import { nodesBelow, textNodesBelow } from './tree.ts';

/** Carries the number; on the copy alone, never on the live page. */
const NUMBER = 'data-says-who-number';

/** The copy and the way from its elements to the live ones. */
export interface NumberedClone {
  readonly document: Document;
  /** The live element that an element of the copy, or what became of it, stands for. */
  originalOf(copy: Element): Element | undefined;
}

/** The nodes of the copy that stand where those of the page stand: the two are walked in step. */
function counterparts(body: Element, copy: Element, nodes: ReadonlySet<Node>): Node[] {
  const found: Node[] = [];
  if (nodes.size === 0) return found;
  const copies = nodesBelow(copy);
  for (const node of nodesBelow(body)) {
    const copied = copies.next().value;
    if (copied && nodes.has(node)) found.push(copied);
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
