import { MAXIMUM_READINGS } from './limits.ts';
import { textNodesBelow } from './tree.ts';

/** Parsers nest no deeper (Chromium, WebKit); a script may. */
const DEEPEST_PARSED = 512;

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
  if ((root.textContent ?? '').length * DEEPEST_PARSED <= MAXIMUM_READINGS) return false;
  let readings = 0;
  for (const text of textNodesBelow(root)) {
    readings += text.length * depthOf(text);
    if (readings > MAXIMUM_READINGS) return true;
  }
  return false;
}
