import { MAXIMUM_READINGS } from './limits.ts';
import { textNodesBelow } from './tree.ts';

function depthOf(text: Text): number {
  let depth = 0;
  for (let at = text.parentElement; at !== null; at = at.parentElement) depth += 1;
  return depth;
}

/**
 * Whether text lies so deep that Readability would read too much: it reads a block's text anew for each block around
 * it. Forgotten end tags nest a whole page so.
 */
export function isNestedTooDeep(root: Element): boolean {
  let readings = 0;
  let last: Element | null = null;
  let depth = 0;
  for (const text of textNodesBelow(root)) {
    if (text.parentElement !== last) depth = depthOf(text);
    last = text.parentElement;
    readings += Math.max(1, text.length) * depth;
    if (readings > MAXIMUM_READINGS) return true;
  }
  return false;
}
