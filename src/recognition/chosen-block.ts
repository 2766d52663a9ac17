import type { Outline } from '../outline/index.ts';
import { mayBeFolded } from './likeness/block-rules.ts';
import type { BlockSignature } from './likeness/block-signature.ts';
import { chosenRun } from './likeness/chosen-run.ts';
import { signatureOf } from './likeness/signature.ts';
import { Reading } from './reading.ts';

/** A block that a reader pointed at. */
export interface ChosenBlock {
  readonly block: BlockSignature;
  /** What it says. */
  readonly text: string;
  /** Whether blocks like it may be folded; what may be the story may not. */
  readonly mayBeFolded: boolean;
}

/** The block that lines of an outline, from `first` up to `end`, are of; null where there are no such lines. */
export function chosenBlock(outline: Outline, first: number, end: number): ChosenBlock | null {
  const reading = new Reading(outline);
  const run = chosenRun(reading, first, end);
  if (run === null) return null;
  const lines = reading.lines.slice(run.first, run.end);
  return {
    block: signatureOf(reading, run),
    text: lines.map(({ text }) => text).join(' '),
    mayBeFolded: mayBeFolded(reading, run),
  };
}
