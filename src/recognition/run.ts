/** Runs: lines that stand one after the other, as far as one box reaches. */
import type { TreeBox } from './tree.ts';

/** Lines from `first` up to `end`: a run of parts of one box, which may be all of them. */
export interface Run {
  readonly box: TreeBox;
  readonly first: number;
  readonly end: number;
}

/** Longer blocks are no appeal; and what is asked of a run goes through its lines. */
export const MOST_LINES = 300;

/** All of a box as a run. */
export function whole(box: TreeBox): Run {
  return { box, first: box.first, end: box.end };
}

/** Whether a run is all of its box. */
export function isWhole({ box, first, end }: Run): boolean {
  return first === box.first && end === box.end;
}

/** Whether two runs have lines in common. */
export function overlap(one: Run, other: Run): boolean {
  return one.first < other.end && other.first < one.end;
}
