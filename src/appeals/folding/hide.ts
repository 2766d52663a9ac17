/**
 * Hides nodes of the page where they are: elements by an attribute that `fold.css` has a rule for,
 * and text, which has no attributes, by taking its words out of it. Nothing is moved and nothing put
 * around it: a page that keeps hold of its nodes, as frameworks do, finds each where it put it.
 */
import { call } from '../../dom.ts';
import { putWordsBack, takeWords } from './kept-words.ts';

const FOLDED = 'data-says-who-folded';
/** The elements that are hidden now. */
const hidden = new WeakSet<Element>();

/** Whether there is something of a node to see. */
export function isSeen(node: Node): boolean {
  return node instanceof Element || (node instanceof Text && node.data.trim() !== '');
}

/** Whether an element is, or is in, what is hidden. */
export function isInFolded(element: Element): boolean {
  return call(element, 'closest', `[${FOLDED}]`) !== null;
}

/** Shows what looks hidden and is not: a page that copies an element copies what hides it too. */
export function showCopies(): void {
  putWordsBack();
  for (const copy of call(document, 'querySelectorAll', `[${FOLDED}]`))
    if (!hidden.has(copy)) call(copy, 'removeAttribute', FOLDED);
}

/** @returns what shows the nodes again, as they were. */
export function hide(nodes: readonly Node[]): () => void {
  const shows = nodes.filter(isSeen).map(hideNode);
  return () => {
    for (const show of shows) show();
  };
}

function hideNode(node: Node): () => void {
  if (node instanceof Text) return takeWords(node);
  if (!(node instanceof Element)) return () => {};
  call(node, 'setAttribute', FOLDED, '');
  hidden.add(node);
  return () => {
    hidden.delete(node);
    call(node, 'removeAttribute', FOLDED);
  };
}
