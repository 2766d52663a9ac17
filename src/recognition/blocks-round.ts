import type { Outline } from '../outline/index.ts';
import type { BlockSignature } from './likeness/block-signature.ts';
import { isChoosable } from './likeness/chosen-run.ts';
import { signatureOf } from './likeness/signature.ts';
import { Reading } from './reading.ts';
import { whole } from './run.ts';
import type { TreeBox } from './tree.ts';

/**
 * The blocks that lines of an outline, from `first` up to `end`, may be folded with, the innermost first: the boxes round
 * them that are small, or the lines themselves where none is.
 */
export function blocksRound(outline: Outline, first: number, end: number): BlockSignature[] {
  const reading = new Reading(outline);
  const line = reading.lines[first];
  let box: TreeBox | null = line === undefined ? null : (reading.boxes[line.box] ?? null);
  while (box !== null && box.end < end) box = box.parent;
  if (box === null) return [];
  if (!isChoosable(reading, box)) return [signatureOf(reading, { box, first, end })];
  const blocks: BlockSignature[] = [];
  for (let at: TreeBox | null = box; at !== null && isChoosable(reading, at); at = at.parent)
    blocks.push(signatureOf(reading, whole(at)));
  return blocks;
}
