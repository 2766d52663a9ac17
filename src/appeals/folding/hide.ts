/**
 * Hides nodes of the page where they are: elements by an attribute that `fold.css` has a rule for,
 * and text, which has no attributes, by taking its words out of it. Nothing is moved and nothing put
 * around it: a page that keeps hold of its nodes, as frameworks do, finds each where it put it.
 */
import { call } from '../../dom.ts';

const FOLDED = 'data-says-who-folded';
/** The elements that are hidden now. */
const hidden = new WeakSet<Element>();
/** What is left of a text: blank, and not empty, for what is empty goes when a page normalises its texts. */
const BLANK = ' ';

/** The words of texts that are hidden now. */
const taken = new WeakMap<Text, string>();

/** What a text says, hidden or not. */
export function wordsOf(text: Text): string {
  const { data } = text;
  return data === BLANK ? (taken.get(text) ?? BLANK) : data;
}

/** Whether there is something of a node to see. */
export function isSeen(node: Node): boolean {
  return node instanceof Element || (node instanceof Text && node.data.trim() !== '');
}

/** Whether an element is, or is in, what is hidden. */
export function isInFolded(element: Element): boolean {
  return call(element, 'closest', `[${FOLDED}]`) !== null;
}

/** Shows what looks hidden and is not: a page that copies an element copies the attribute with it. */
export function showCopies(): void {
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
  if (node instanceof Text) return hideText(node);
  if (!(node instanceof Element)) return () => {};
  call(node, 'setAttribute', FOLDED, '');
  hidden.add(node);
  return () => {
    hidden.delete(node);
    call(node, 'removeAttribute', FOLDED);
  };
}

function hideText(text: Text): () => void {
  const { data } = text;
  text.data = BLANK;
  taken.set(text, data);
  return () => {
    taken.delete(text);
    // What the page has written there since is its own.
    if (text.data === BLANK) text.data = data;
  };
}
