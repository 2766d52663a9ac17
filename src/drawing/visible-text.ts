/** The text of nodes as a reader sees it. */
import { isBlock, isButtonLike } from './blocks.ts';
import type { SketchNode } from './tree.ts';

/** The visible text of nodes, white space collapsed, blocks separated by white space. */
export function visibleText(nodes: readonly SketchNode[]): string {
  const parts: string[] = [];
  for (const node of nodes) gather(node, parts);
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}

function gather(node: SketchNode, parts: string[]): void {
  if (node.type === 'text') parts.push(node.words);
  if (node.type !== 'element') return;
  const edge = node.name === 'br' || isButtonLike(node) || isBlock(node) ? ' ' : '';
  parts.push(edge);
  for (const child of node.children) gather(child, parts);
  parts.push(edge);
}
