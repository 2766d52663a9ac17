/** Small questions to the tree of a page, without recursion: a script can nest deeper than the stack. */
import { call, get } from '../dom.ts';

/** Holds across windows and worlds, where `instanceof` may not. */
export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

/** Whether a node is an element, of whatever name space. */
export function isElement(node: Node): node is Element {
  return get(node, 'nodeType') === Node.ELEMENT_NODE;
}

/** Every node below `root`, in document order; of some types alone, where these are said. */
export function* nodesBelow(root: Element, types: number = NodeFilter.SHOW_ALL): Generator<Node> {
  const walker = call(get(root, 'ownerDocument'), 'createTreeWalker', root, types);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield node;
}

/** Every text node below `root`, in document order. */
export function* textNodesBelow(root: Element): Generator<Text> {
  for (const node of nodesBelow(root, NodeFilter.SHOW_TEXT)) if (isText(node)) yield node;
}

/** The text children of an element, those without another node between them together. */
export function textRuns(parent: Element): Text[][] {
  const runs: Text[][] = [];
  for (let node = get(parent, 'firstChild'); node !== null; node = get(node, 'nextSibling')) {
    if (!isText(node)) continue;
    const before = node.previousSibling;
    const run = runs.at(-1);
    if (run !== undefined && before !== null && isText(before)) run.push(node);
    else runs.push([node]);
  }
  return runs;
}

/** An element and those it stands in, up to the root. */
export function* ancestors(element: Element | null): Generator<Element> {
  for (let at = element; at !== null; at = get(at, 'parentElement')) yield at;
}

/** The smallest element that holds all of the nodes; null where there are none, or no such element. */
export function commonAncestor(nodes: Iterable<Node>): Element | null {
  let common: Element | null = null;
  for (const node of nodes) {
    if (common === null) common = get(node, 'parentElement');
    while (common !== null && !call(common, 'contains', node))
      common = get(common, 'parentElement');
  }
  return common;
}
