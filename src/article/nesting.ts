import { MAXIMUM_READINGS } from './limits.ts';
import { ancestors, textNodesBelow } from './tree.ts';

/**
 * Whether text lies so deep that Readability would read too much: it reads a block's text anew for each block around
 * it. Forgotten end tags nest a whole page so.
 */
export function isNestedTooDeep(root: Element): boolean {
  let readings = 0;
  for (const { length, parentElement } of textNodesBelow(root)) {
    for (const _ of ancestors(parentElement)) readings += 1 + length;
    if (readings > MAXIMUM_READINGS) return true;
  }
  return false;
}
