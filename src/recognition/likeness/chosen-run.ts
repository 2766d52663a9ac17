/** Which block a reader means who points at a line of it. */
import type { Reading } from '../reading.ts';
import { type Run, whole } from '../run.ts';
import type { TreeBox } from '../tree.ts';
import { isBuiltAlike } from './is-like.ts';
import { signatureOf } from './signature.ts';

/** A larger block is a part of the page, not something in it. */
const LARGEST = { words: 160, lines: 30 } as const;

/**
 * The block around the lines from `first` up to `end`: the largest box around them that is still small,
 * is one of its kind (of a list, it is one entry), and holds nothing of the story that they do not.
 */
export function chosenRun(reading: Reading, first: number, end: number): Run | null {
  const line = reading.lines[first];
  let box: TreeBox | null = line === undefined ? null : (reading.boxes[line.box] ?? null);
  while (box !== null && box.end < end) box = box.parent;
  if (box === null) return null;
  if (!isChoosable(reading, box)) return { box, first, end };
  while (box.parent?.parent && mayGrow(reading, box, box.parent)) box = box.parent;
  return whole(box);
}

/** Whether a box is small enough to be a block that somebody chooses, and does not hold the page. */
export function isChoosable(reading: Reading, { parent, first, end }: TreeBox): boolean {
  if (parent === null || end - first > LARGEST.lines) return false;
  return reading.words(first, end) <= LARGEST.words;
}

function mayGrow(reading: Reading, box: TreeBox, around: TreeBox): boolean {
  if (!isChoosable(reading, around) || reading.holdsStory(around)) return false;
  if (reading.toldWords(around.first, around.end) > reading.toldWords(box.first, box.end)) {
    return false;
  }
  return !hasTwin(reading, box, around);
}

/** Whether a box is one of several entries of what is around it. */
function hasTwin(reading: Reading, box: TreeBox, around: TreeBox): boolean {
  const own = signatureOf(reading, whole(box));
  return around.parts.some((part) => {
    if (typeof part === 'number' || part === box) return false;
    return part.end > part.first && isBuiltAlike(own, signatureOf(reading, whole(part)));
  });
}
