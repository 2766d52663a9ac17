/** From runs of lines back to nodes of the sketch. */
import { isKept } from '../elements.ts';
import type { FoundAppeal, FoundRun } from '../outline/index.ts';
import type { PlacedOutline } from './outline-builder.ts';
import type { SketchElement, SketchNode } from './tree.ts';
import { visibleText } from './visible-text.ts';

/** Nodes that follow each other in an element. */
type Siblings = readonly [SketchNode, ...SketchNode[]];

/** The runs with the nodes that show their lines; those that no nodes show without showing more are left out. */
export function placeRuns(outline: PlacedOutline, runs: readonly FoundRun[]): FoundAppeal[] {
  return runs.flatMap((run) => {
    // What holds the last line that there was room for may hold more.
    const isCut = outline.isFull && run.end === outline.lines.length;
    const nodes = isCut ? null : nodesOf(outline, run);
    if (nodes === null) return [];
    const { kind, why } = run;
    const first = nodes[0].number;
    const last = (nodes.at(-1) ?? nodes[0]).number;
    return [{ kind, why, first, last, text: visibleText(nodes) }];
  });
}

/**
 * The nodes that show the lines of a run and nothing else; null where there are none.
 *
 * Lines that are all of a box are its outermost element; others are a run of the element's children.
 */
function nodesOf(outline: PlacedOutline, { box, first, end }: FoundRun): Siblings | null {
  const around = outline.boxes[box];
  const element = outline.elements[box];
  if (!around || !element) return null;
  const isWhole = first === around.first && end === around.end;
  if (isWhole && !isKept(element.name) && around.parent !== -1) return [element];
  return childrenOf(outline, element, first, end);
}

/** The children that hold the lines; an element that wraps just one child is looked into. */
function childrenOf(
  { nodes }: PlacedOutline,
  outermost: SketchElement,
  first: number,
  end: number,
): Siblings | null {
  const from = nodes[first]?.[0];
  const to = nodes[end - 1]?.[1];
  if (from === undefined || to === undefined) return null;
  const parent = innermostHolding(from, to, outermost);
  const start = childOf(parent, from);
  const stop = childOf(parent, to);
  if (start === null || stop === null) return null;
  if (start === childOf(parent, nodes[first - 1]?.[1])) return null;
  if (stop === childOf(parent, nodes[end]?.[0])) return null;
  const { children } = parent;
  return [start, ...children.slice(children.indexOf(start) + 1, children.indexOf(stop) + 1)];
}

/** The innermost element within `outermost` that holds both nodes and is none of them. */
function innermostHolding(
  from: SketchNode,
  to: SketchNode,
  outermost: SketchElement,
): SketchElement {
  let at = from.parent;
  while (at !== null && at !== outermost && childOf(at, to) === null) at = at.parent;
  return at ?? outermost;
}

/** The child of `parent` that is or holds `node`. */
function childOf(parent: SketchElement, node: SketchNode | undefined): SketchNode | null {
  let at: SketchNode | null = node ?? null;
  while (at !== null && at.parent !== parent) at = at.parent;
  return at;
}
