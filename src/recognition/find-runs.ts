/** Finds the reader appeals in the outline of a page. */
import type { FoundRun, Outline, Reason } from '../outline/index.ts';
import { allowsRun, canBeAnswered } from './guards.ts';
import { kindOfRun } from './kind-of-run.ts';
import { leavesAlone } from './left-alone.ts';
import { type BlockRules, chosenRuns, isLeft } from './likeness/block-rules.ts';
import { weighLines } from './line-weights.ts';
import { type Knowledge, Reading } from './reading.ts';
import { reasonsFor } from './reasons-for.ts';
import { overlap, type Run } from './run.ts';
import { heaviestRuns } from './runs.ts';

const noRules: BlockRules = { fold: [], leave: [] };

interface FindOptions extends Knowledge {
  /** What the reader has said about blocks of the site; nothing unless given. */
  readonly rules?: BlockRules;
  /** What each line weighs for an appeal; the trained weights unless somebody tries others. */
  readonly weigh?: (reading: Reading) => readonly number[];
}

/** The reader appeals of an outline, and the blocks that the reader wants folded; in order, none within another. */
export function findRuns(
  outline: Outline,
  { rules = noRules, weigh = weighLines, ...knowledge }: FindOptions = {},
): FoundRun[] {
  const reading = new Reading(outline, knowledge);
  const chosen = chosenRuns(reading, rules);
  const appeals = heaviestRuns(
    reading,
    weigh(reading),
    (run) => canBeAnswered(reading, run) && !leavesAlone(reading, run) && allowsRun(reading, run),
  ).filter((run) => !isLeft(reading, run, rules) && !chosen.some((other) => overlap(run, other)));
  return [
    ...chosen.map((run) => found(reading, run, ['chosen'])),
    ...appeals.map((run) => found(reading, run, reasonsFor(reading, run))),
  ].sort((one, other) => one.first - other.first);
}

/** A run as the page is told of it. */
function found(reading: Reading, run: Run, why: readonly Reason[]): FoundRun {
  const { box, first, end } = run;
  return { kind: kindOfRun(reading, run), why, box: box.number, first, end };
}
