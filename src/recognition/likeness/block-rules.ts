/** What the reader has said about blocks of a site, held to the lines of one of its pages. */
import { noEvidence } from '../evidence.ts';
import { allowsRun } from '../guards.ts';
import { isNoneOfOurs } from '../left-alone.ts';
import type { Reading } from '../reading.ts';
import { type Run, whole } from '../run.ts';
import type { BlockSignature } from './block-signature.ts';
import { isChoosable } from './chosen-run.ts';
import { isBuiltAlike, saysTheSame } from './is-like.ts';
import { signatureOf } from './signature.ts';

/** More blocks of a page are not held to what the reader has said: a large one has some thousand. */
const MOST_BLOCKS = 5_000;

/** The blocks of a site that the reader wants folded whatever they weigh, and those never to be folded. */
export interface BlockRules {
  readonly fold: readonly BlockSignature[];
  readonly leave: readonly BlockSignature[];
}

/** Whether a run may be folded for being like a block that the reader chose: the story may not. */
export function mayBeFolded(reading: Reading, run: Run): boolean {
  return allowsRun(reading, run) && !isNoneOfOurs(reading, run) && !isScrapOfStory(reading, run);
}

/**
 * Whether a run stands among the story's own paragraphs. All of those are built alike, so that there only what a block
 * says tells it from others.
 */
function isAmongStory(reading: Reading, { box }: Run): boolean {
  return box.parent === null || reading.holdsStory(box) || reading.holdsStory(box.parent);
}

/** Whether a run stands among paragraphs of the story and has nothing that an appeal has: `She said no.` */
function isScrapOfStory(reading: Reading, run: Run): boolean {
  if (!isAmongStory(reading, run)) return false;
  const lines = reading.readings.slice(run.first, run.end);
  return lines.every(
    ({ evidence, leads, isLink, words }) =>
      evidence === noEvidence && !leads && !isLink && words > 0,
  );
}

/** Whether the reader wants a run left as it is. */
export function isLeft(reading: Reading, run: Run, { leave }: BlockRules): boolean {
  return leave.length > 0 && isLeftBy(leave, signatureOf(reading, run));
}

function isLeftBy(leave: readonly BlockSignature[], own: BlockSignature): boolean {
  return leave.some(
    (block) => saysTheSame(block, own) || (block.kind === own.kind && isBuiltAlike(block, own)),
  );
}

/** The runs that are like blocks which the reader wants folded; none lies within another. */
export function chosenRuns(reading: Reading, rules: BlockRules): Run[] {
  if (rules.fold.length === 0) return [];
  let done = 0;
  return candidatesIn(reading).filter((run) => {
    if (run.first < done || !isWanted(reading, run, rules)) return false;
    done = run.end;
    return true;
  });
}

/** The boxes that may be a block, the outer before the inner, and the lines that stand among a story's. */
function candidatesIn(reading: Reading): Run[] {
  const boxes = reading.boxes.filter((box) => isChoosable(reading, box)).map(whole);
  const lines = reading.lines.flatMap(({ box: number }, first): Run[] => {
    const box = reading.boxes[number];
    if (box === undefined || isChoosable(reading, box)) return [];
    return [{ box, first, end: first + 1 }];
  });
  return [...boxes, ...lines]
    .sort((one, other) => one.first - other.first || other.end - one.end)
    .slice(0, MOST_BLOCKS);
}

function isWanted(reading: Reading, run: Run, rules: BlockRules): boolean {
  const own = signatureOf(reading, run);
  const wordsAlone = isAmongStory(reading, run);
  return (
    rules.fold.some(
      (block) => saysTheSame(block, own) || (!wordsAlone && isBuiltAlike(block, own)),
    ) &&
    mayBeFolded(reading, run) &&
    !isLeftBy(rules.leave, own)
  );
}
