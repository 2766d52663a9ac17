/** The lines that a reader has pointed at. */
import type { PlacedOutline } from './outline-builder.ts';
import type { SketchNode } from './tree.ts';

/** Lines of an outline, from `first` up to `end`. */
interface Lines {
  readonly first: number;
  readonly end: number;
}

/** The lines that a node shows or, where it shows none, the closest ones around it; null on a page without any. */
export function linesAt({ nodes }: PlacedOutline, node: SketchNode): Lines | null {
  for (let at: SketchNode | null = node; at !== null; at = at.parent) {
    const { from, to } = at;
    const isIn = ([first]: PlacedOutline['nodes'][number]) => first.from >= from && first.to <= to;
    const first = nodes.findIndex(isIn);
    if (first >= 0) return { first, end: nodes.findLastIndex(isIn) + 1 };
  }
  return null;
}
