/** Finds the reader appeals of a page, or of a part of it. */
import type { FoundRun, Outline } from '../outline/index.ts';
import { timed, yieldToPage } from '../slices.ts';
import { allowedRuns } from './guards.ts';
import type { Appeal } from './types.ts';
import { visibleText } from './visible-text.ts';
import { nodesOf } from './walk/nodes.ts';
import type { PlacedOutline } from './walk/outline-builder.ts';
import { outlineInSteps } from './walk/outline-page.ts';

/** How long the walk may keep the page waiting at a time, in milliseconds; a slow machine takes four times as long. */
const LONGEST_SLICE = 8;

/** The runs of an outline that are appeals, and what it took to tell, in milliseconds. */
export interface Recognised {
  readonly runs: readonly FoundRun[];
  readonly milliseconds: number;
}

/** Has an outline looked through for appeals. */
export type AskForRuns = (outline: Outline) => Promise<Recognised>;

/** What a look took, in milliseconds: to draw and send the outline, to tell what is in it, to find its place. */
export interface FindTimes {
  readonly outline: number;
  readonly recognise: number;
  readonly fold: number;
}

/** What a look at a page gave. */
export interface Found {
  readonly appeals: readonly Appeal[];
  readonly milliseconds: FindTimes;
}

/**
 * The reader appeals below `root`, in document order; none lies within another.
 *
 * Reads the page, in slices between which the page has its turn, and changes nothing. Linear in the size
 * of the page.
 *
 * @param root the body, or something that was added to it.
 */
export async function findAppeals(root: Element, ask: AskForRuns): Promise<Found> {
  const drawn = await drawOutline(root);
  const outline = drawn.value;
  const { lines, boxes } = outline;
  const sent = timed(() => ask({ lines, boxes }));
  const { runs, milliseconds } = await sent.value;
  const placed = timed(() => appealsOf(outline, runs));
  return {
    appeals: placed.value,
    milliseconds: {
      outline: drawn.milliseconds + sent.milliseconds,
      recognise: milliseconds,
      fold: placed.milliseconds,
    },
  };
}

/** Lines of a page, from `first` up to `end`, with the outline that they are of. */
export interface PointedOut {
  readonly outline: Outline;
  readonly first: number;
  readonly end: number;
}

/**
 * The lines below `root` that a node shows or, where it shows none, the closest ones around it; null on
 * a page without any.
 */
export async function pointOut(root: Element, node: Node): Promise<PointedOut | null> {
  const { lines, boxes, nodes } = (await drawOutline(root)).value;
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    const holds = ([first]: readonly [ChildNode, ChildNode]) => at?.contains(first) === true;
    const first = nodes.findIndex(holds);
    if (first >= 0)
      return { outline: { lines, boxes }, first, end: nodes.findLastIndex(holds) + 1 };
  }
  return null;
}

async function drawOutline(root: Element) {
  const walk = outlineInSteps(root);
  const slice = (): PlacedOutline | null => {
    const start = performance.now();
    let step = walk.next();
    while (!step.done && performance.now() - start < LONGEST_SLICE) step = walk.next();
    return step.done ? step.value : null;
  };
  let milliseconds = 0;
  for (;;) {
    const done = timed(slice);
    milliseconds += done.milliseconds;
    if (done.value !== null) return { value: done.value, milliseconds };
    await yieldToPage();
  }
}

function appealsOf(outline: PlacedOutline, runs: readonly FoundRun[]): Appeal[] {
  return allowedRuns(outline, runs).flatMap((run) => {
    const nodes = nodesOf(outline, run);
    return nodes === null
      ? []
      : [{ kind: run.kind, why: run.why, nodes, text: visibleText(nodes) }];
  });
}
