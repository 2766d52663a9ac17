/** From a run of lines back to nodes of the page. */
import type { Box } from './outline.ts';
import type { Reading } from './reading.ts';

/** Never folded as a whole, whatever they hold. */
const kept = new Set('html body main article'.split(' '));

/**
 * The nodes that show the lines from `first` up to `end`, and nothing else; null where there are none.
 *
 * Lines that are all of a box are the outermost element with just these lines; others are a run of the
 * box's children.
 */
export function nodesOf(
  reading: Reading,
  box: Box,
  first: number,
  end: number,
): readonly [ChildNode, ...ChildNode[]] | null {
  if (first === box.first && end === box.end) {
    const element = outermost(box);
    if (!kept.has(element.localName)) return [element];
  }
  const from = reading.lines[first];
  const to = reading.lines[end - 1];
  if (from === undefined || to === undefined) return null;
  const start = childOf(box.element, from.firstNode);
  const stop = childOf(box.element, to.lastNode);
  if (start === null || stop === null) return null;
  if (start === childOf(box.element, reading.lines[first - 1]?.lastNode)) return null;
  if (stop === childOf(box.element, reading.lines[end]?.firstNode)) return null;
  return runOf(start, stop);
}

/** The highest element with the same lines. */
function outermost(box: Box): Element {
  let at = box;
  while (
    at.parent !== null &&
    at.parent.first === box.first &&
    at.parent.end === box.end &&
    !kept.has(at.parent.element.localName) &&
    at.parent.parent !== null
  ) {
    at = at.parent;
  }
  return at.element;
}

/** The child of `parent` that is or holds `node`. */
function childOf(parent: Element, node: ChildNode | undefined): ChildNode | null {
  let at: Node | null = node ?? null;
  while (at !== null && at.parentNode !== parent) at = at.parentNode;
  return at instanceof Element || at instanceof Text ? at : null;
}

function runOf(start: ChildNode, stop: ChildNode): [ChildNode, ...ChildNode[]] {
  const run: [ChildNode, ...ChildNode[]] = [start];
  for (let node = start.nextSibling; node !== null; node = node.nextSibling) {
    if (run.at(-1) === stop) break;
    run.push(node);
  }
  return run;
}
