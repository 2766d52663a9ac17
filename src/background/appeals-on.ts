import { allowedRuns, drawOutline, placeRuns, readMarkup } from '../drawing/index.ts';
import type { FoundAppeal } from '../outline/index.ts';
import { type BlockRules, findRuns } from '../recognition/index.ts';

/** The reader appeals in a page’s markup, and the blocks that the reader wants folded; in order, none within another. */
export function appealsOn(markup: string, rules: BlockRules): FoundAppeal[] {
  const outline = drawOutline(readMarkup(markup));
  return placeRuns(outline, allowedRuns(outline, findRuns(outline, { rules })));
}
