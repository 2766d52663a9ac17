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
  for (const [number, { parent, ...box }] of boxes.entries()) {
    const around = tree[parent] ?? null;
    const placed: TreeBox = { ...box, number, parent: around, parts: [] };
    around?.parts.push(placed);
    tree.push(placed);
  }
  for (const [line, { box }] of lines.entries()) tree[box]?.parts.push(line);
  for (const { parts } of tree) parts.sort((one, other) => rangeOf(one)[0] - rangeOf(other)[0]);
  return tree;
}
