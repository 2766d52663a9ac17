/** The outline of a page: its lines in order, and the elements around them. */
import type { Line } from '../scoring/index.ts';

/** A line with its place in the page. */
export interface PlacedLine {
  readonly line: Line;
  /** The box that the line stands in directly. */
  readonly box: Box;
  readonly firstNode: ChildNode;
  readonly lastNode: ChildNode;
}

/** An element that holds whole lines: from `first`, up to `end`. */
export interface Box {
  readonly element: Element;
  readonly parent: Box | null;
  readonly depth: number;
  /** What stands in it directly, in order: boxes, and the numbers of its own lines. */
  readonly parts: (Box | number)[];
  readonly first: number;
  end: number;
}

export interface Outline {
  readonly lines: readonly PlacedLine[];
  readonly root: Box;
}

/** From which line a part goes to which. */
export function rangeOf(part: Box | number): readonly [first: number, end: number] {
  return typeof part === 'number' ? [part, part + 1] : [part.first, part.end];
}
