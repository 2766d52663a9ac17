/** The boxes of an outline as a tree. */
import type { Outline } from '../outline/index.ts';

/** A box with what stands in it directly, in order: boxes, and the numbers of its own lines. */
export interface TreeBox {
  readonly number: number;
  readonly parent: TreeBox | null;
  readonly first: number;
  readonly end: number;
  readonly parts: (TreeBox | number)[];
  readonly tags: string;
  readonly names: string;
}

/** From which line a part goes to which. */
export function rangeOf(part: TreeBox | number): readonly [first: number, end: number] {
  return typeof part === 'number' ? [part, part + 1] : [part.first, part.end];
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
