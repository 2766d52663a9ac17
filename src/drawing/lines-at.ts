/** The lines that a reader has pointed at. */
import { endOf, type Sketch } from '../outline/index.ts';
import type { PlacedOutline } from './outline-builder.ts';

/** Lines of an outline, from `first` up to `end`. */
interface Lines {
  readonly first: number;
  readonly end: number;
}

/**
 * The lines that node `number` of a sketch shows or, where it shows none, the closest ones around it; null on
 * a page without any.
 */
export function linesAt(
  sketch: Sketch,
  { lines, nodes }: PlacedOutline,
  number: number,
): Lines | null {
  for (let at = number; at >= 0; at = parentOf(sketch, at)) {
    const end = endOf(sketch, at);
    const isIn = ([{ number: first }]: PlacedOutline['nodes'][number]) =>
      first >= at && first < end;
    const first = nodes.findIndex(isIn);
    if (first >= 0) return { first, end: nodes.findLastIndex(isIn) + 1 };
  }
  return lines.length === 0 ? null : { first: 0, end: lines.length };
}

/** The number of the element that node `at` stands in; -1 for the root. */
function parentOf({ depths }: Sketch, at: number): number {
  const depth = depths[at] ?? 0;
  let parent = at - 1;
  while (parent >= 0 && (depths[parent] ?? 0) >= depth) parent -= 1;
  return parent;
}
