/** Finds the reader appeals in the outline of a page. */
import type { FoundRun, Outline } from '../outline/index.ts';
import { allowsRun } from './guards.ts';
import { kindOfRun } from './kind-of-run.ts';
import { leavesAlone } from './left-alone.ts';
import { weighLines } from './line-weights.ts';
import { Reading } from './reading.ts';
import { reasonsFor } from './reasons-for.ts';
import { heaviestRuns } from './runs.ts';

/**
 * The reader appeals of an outline, in order; none lies within another.
 *
 * @param weigh what each line weighs for an appeal; the trained weights unless somebody tries others.
 */
export function findRuns(
  outline: Outline,
  weigh: (reading: Reading) => readonly number[] = weighLines,
): FoundRun[] {
  const reading = new Reading(outline);
  const runs = heaviestRuns(
    reading,
    weigh(reading),
    (run) => !leavesAlone(reading, run) && allowsRun(reading, run),
  );
  return runs
    .flatMap((run) => {
      const kind = kindOfRun(reading, run);
      const { box, first, end } = run;
      const why = reasonsFor(reading, run);
      return kind === null ? [] : [{ kind, why, box: box.number, first, end }];
    })
    .sort((one, other) => one.first - other.first);
}
