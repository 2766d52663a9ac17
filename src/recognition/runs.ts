/** The runs of lines that together weigh for an appeal. */
import { completed } from './complete-run.ts';
import type { Reading } from './reading.ts';
import { MOST_LINES, type Run } from './run.ts';
import { type RunningSums, runningSums, sumBetween } from './running-sums.ts';
import { rangeOf, type TreeBox } from './tree.ts';

/** A run, and what its lines weigh together. */
interface WeighedRun extends Run {
  readonly weight: number;
}

/** Added to what each line weighs: a block that is likely in all may have a line that is not. */
const BIAS = 1.2;
/** What is told beside other paragraphs of a story is no part of an appeal by itself. */
const MOST_OF_A_STORY = 0;
/** And what weighs more than so little for one parts what is before it from what is after it. */
const LEAST_OF_A_TOLD = -1;
/** A part that weighs so much against an appeal parts what is before it from what is after it. */
const PARTING = -2;
/** What a run must weigh. */
const LEAST = 1;
/** Longer blocks are no appeal. */
const MOST_WORDS = 700;
/** More runs of a page are not looked at: one that people read has hardly more than fifty. */
const MOST_RUNS = 1_000;

/**
 * The heaviest runs first, none overlapping another. Of those that weigh the same, the smallest, and of
 * the boxes that it may be a run of, the innermost.
 *
 * @param weights what each line weighs.
 * @param allows whether a run may be an appeal at all; where it may not, a smaller one in it may.
 */
export function heaviestRuns(
  reading: Reading,
  weights: readonly number[],
  allows: (run: Run) => boolean,
): Run[] {
  const weighed = runningSums(weights.map((weight, at) => countOf(reading, at, weight)));
  const candidates = reading.boxes.flatMap((box) => runsIn(box, weighed));
  candidates.sort(
    (one, other) =>
      other.weight - one.weight ||
      one.end - one.first - (other.end - other.first) ||
      other.box.number - one.box.number,
  );
  const taken = new Uint8Array(reading.lines.length);
  const isFree = ({ first, end }: Run) => !taken.subarray(first, end).includes(1);
  const chosen: Run[] = [];
  let looked = 0;
  for (const candidate of candidates) {
    if (!isShort(reading, candidate) || !isFree(candidate)) continue;
    looked += 1;
    if (looked > MOST_RUNS) break;
    const run = [completed(reading, candidate, weighed), candidate].find(
      (each) => isShort(reading, each) && isFree(each) && allows(each),
    );
    if (run === undefined) continue;
    chosen.push(run);
    taken.fill(1, run.first, run.end);
  }
  return chosen;
}

/** Asked first: what is asked of a run afterwards goes through its lines. */
function isShort(reading: Reading, { first, end }: Run): boolean {
  return end - first <= MOST_LINES && reading.words(first, end) <= MOST_WORDS;
}

/** What a line counts for an appeal, in the place where it stands. */
function countOf(reading: Reading, at: number, weight: number): number {
  if (!reading.isToldInStory(at)) return weight + BIAS;
  return weight <= LEAST_OF_A_TOLD ? Math.min(weight, PARTING) : Math.min(weight, MOST_OF_A_STORY);
}

/** The runs of a box's parts from where they begin to weigh to each part up to which they do. */
function runsIn(box: TreeBox, weighed: RunningSums): WeighedRun[] {
  const runs: WeighedRun[] = [];
  let weight = 0;
  let start = box.first;
  for (const part of box.parts) {
    const [first, end] = rangeOf(part);
    const own = sumBetween(weighed, first, end);
    if (weight <= 0 || own <= PARTING) {
      weight = 0;
      start = first;
    }
    weight += own;
    if (weight >= LEAST && own > 0) runs.push({ box, first: start, end, weight });
  }
  return runs;
}
