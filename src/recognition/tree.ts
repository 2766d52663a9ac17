/** The boxes of an outline as a tree. */
import type { Outline } from '../outline/index.ts';

/** What stands in a box directly: a box, or the number of a line. */
export type Part = TreeBox | number;

/** A box with what stands in it directly, in order. */
export interface TreeBox {
  readonly number: number;
  readonly parent: TreeBox | null;
  readonly first: number;
  readonly end: number;
  readonly parts: Part[];
  readonly tags: string;
  readonly names: string;
}

/** From which line a part goes to which. */
export function rangeOf(part: Part): readonly [first: number, end: number] {
  return typeof part === 'number' ? [part, part + 1] : [part.first, part.end];
}

/** The place of the first part of a box that begins with a line, or after it; halving, for there may be thousands. */
export function placeFrom({ parts }: TreeBox, line: number): number {
  let from = 0;
  let to = parts.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const part = parts[middle];
    if (part !== undefined && rangeOf(part)[0] < line) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The parts of a box that lie between two of its lines, from `first` up to `end`. */
export function partsBetween(box: TreeBox, first: number, end: number): readonly Part[] {
  const from = placeFrom(box, first);
  const parts = box.parts.slice(from, placeFrom(box, end));
  return parts.filter((part) => rangeOf(part)[1] <= end);
}

/** The boxes of an outline by their numbers, each with its parts. */
export function treeOf({ boxes, lines }: Outline): readonly TreeBox[] {
  const tree: TreeBox[] = [];
  /** Boxes stand in the order of their beginnings: those that begin with a line come before it. */
  const placeUpTo = (line: number) => {
    for (let box = boxes[tree.length]; box !== undefined && box.first <= line; ) {
      const { parent, first, end, tags, names } = box;
      const around = tree[parent] ?? null;
      const placed = { number: tree.length, parent: around, first, end, parts: [], tags, names };
      around?.parts.push(placed);
      tree.push(placed);
      box = boxes[tree.length];
    }
  };
  for (const [line, { box }] of lines.entries()) {
    placeUpTo(line);
    tree[box]?.parts.push(line);
  }
  placeUpTo(Number.POSITIVE_INFINITY);
  return tree;
}
