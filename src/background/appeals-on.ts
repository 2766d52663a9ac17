import { allowedRuns, drawOutline, placeRuns } from '../drawing/index.ts';
import type { FoundAppeal, Sketch } from '../outline/index.ts';
import { type BlockRules, findRuns } from '../recognition/index.ts';

/** The reader appeals on a page, and the blocks that the reader wants folded there; in order, none within another. */
export function appealsOn(sketch: Sketch, rules: BlockRules): FoundAppeal[] {
  const outline = drawOutline(sketch);
  return placeRuns(outline, allowedRuns(outline, findRuns(outline, { rules })));
}
