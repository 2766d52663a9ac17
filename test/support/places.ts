/** Nodes of pages that are written down, by what they say. */
import { readMarkup } from '../../src/drawing/index.ts';
import type { SketchNode } from '../../src/drawing/tree.ts';
import type { NodePlace } from '../../src/outline/index.ts';

function nodesIn(node: SketchNode): SketchNode[] {
  return node.type === 'element' ? [node, ...node.children.flatMap(nodesIn)] : [node];
}

/** All nodes of a page that a reader sees, without its root, in order. */
export function nodesOf(markup: string): SketchNode[] {
  return nodesIn(readMarkup(markup).root).slice(1);
}

/** Where the text stands that says something. */
export function placeOfText(markup: string, words: string): NodePlace {
  const text = nodesOf(markup).find((node) => node.type === 'text' && node.words === words);
  return text?.place ?? { element: -1, part: 'itself' };
}

/** What stands in a place is called; a text by nothing. */
export function nameAt(markup: string, { element, part }: NodePlace): string {
  const node = nodesOf(markup).find(
    ({ place }) => place.element === element && place.part === part,
  );
  return node?.type === 'element' ? node.name : '';
}
