/** The text of nodes as a reader sees it. */
import { OWN_PREFIX } from '../elements.ts';
import { isBlock, isButtonLike } from './walk/blocks.ts';
import { saysHidden, silentElements } from './walk/elements.ts';

const DEEPEST = 400;

/** The visible text of nodes, white space collapsed, blocks separated by white space. */
export function visibleText(nodes: readonly Node[]): string {
  const parts: string[] = [];
  for (const node of nodes) gather(node, parts, 0);
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}

function gather(node: Node, parts: string[], depth: number): void {
  if (node instanceof Text) parts.push(node.data);
  if (!(node instanceof Element) || depth > DEEPEST) return;
  if (silentElements.has(node.localName) || saysHidden(node)) return;
  if (node.localName.startsWith(OWN_PREFIX)) return;
  const edge = node.localName === 'br' || isButtonLike(node) || isBlock(node) ? ' ' : '';
  parts.push(edge);
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    gather(child, parts, depth + 1);
  }
  parts.push(edge);
}
