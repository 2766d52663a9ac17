/** From a run of lines back to nodes of the page. */
import type { FoundRun } from '../../outline/index.ts';
import { isKept } from './elements.ts';
import type { PlacedOutline } from './outline-builder.ts';

/**
 * The nodes that show the lines of a run and nothing else; null where there are none, or no longer.
 *
 * Lines that are all of a box are its outermost element; others are a run of the element's children.
 */
export function nodesOf(
  outline: PlacedOutline,
  { box, first, end }: FoundRun,
): readonly [ChildNode, ...ChildNode[]] | null {
  const around = outline.boxes[box];
  const element = outline.elements[box];
  if (!around || !element?.isConnected) return null;
  const isWhole = first === around.first && end === around.end;
  if (isWhole && !isKept(element.localName) && around.parent !== -1) return [element];
  return childrenOf(outline, element, first, end);
}

/** The children that hold the lines; an element that wraps just one child is looked into. */
function childrenOf(
  { nodes }: PlacedOutline,
  outermost: Element,
  first: number,
  end: number,
): readonly [ChildNode, ...ChildNode[]] | null {
  const from = nodes[first]?.[0];
  const to = nodes[end - 1]?.[1];
  if (from === undefined || to === undefined) return null;
  const parent = innermostHolding(from, to, outermost);
  const start = childOf(parent, from);
  const stop = childOf(parent, to);
  if (start === null || stop === null) return null;
  if (start === childOf(parent, nodes[first - 1]?.[1])) return null;
  if (stop === childOf(parent, nodes[end]?.[0])) return null;
  return runOf(start, stop);
}

/** The innermost element within `outermost` that holds both nodes and is none of them. */
function innermostHolding(from: Node, to: Node, outermost: Element): Element {
  let at = from.parentElement;
  while (at !== null && at !== outermost && !at.contains(to)) at = at.parentElement;
  return at ?? outermost;
}

/** The child of `parent` that is or holds `node`. */
function childOf(parent: Element, node: ChildNode | undefined): ChildNode | null {
  let at: Node | null = node ?? null;
  while (at !== null && at.parentNode !== parent) at = at.parentNode;
  return at instanceof Element || at instanceof Text ? at : null;
}

function runOf(start: ChildNode, stop: ChildNode): readonly [ChildNode, ...ChildNode[]] | null {
  const rest: ChildNode[] = [];
  let node: ChildNode | null = start;
  while (node !== stop) {
    node = node.nextSibling;
    if (node === null) return null;
    rest.push(node);
  }
  return [start, ...rest];
}
