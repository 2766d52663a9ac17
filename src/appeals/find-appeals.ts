/** Finds the reader appeals of a page, or of a part of it. */
import { get } from '../dom.ts';
import type { FoundAppeal, Sketch } from '../outline/index.ts';
import { type Timed, timed, yieldToPage } from '../slices.ts';
import { appealsOf } from './found-nodes.ts';
import type { Appeal } from './types.ts';
import { type PlacedSketch, sketchAtOnce, sketchInSteps } from './walk/sketch-page.ts';

/** How long the walk may keep the page waiting at a time, in milliseconds; a slow machine takes four times as long. */
const LONGEST_SLICE = 8;
/** How often a page that changes while it is taken down is begun with anew. */
const MOST_TIMES = 3;

/** The appeals of a sketch, and what it took to tell, in milliseconds. */
export interface Recognised {
  readonly appeals: readonly FoundAppeal[];
  readonly milliseconds: number;
}

/** Has a sketch looked through for appeals. */
export type AskForAppeals = (sketch: Sketch) => Promise<Recognised>;

/** What a look took, in milliseconds: to take down and send the sketch, to tell what is in it, to find its place. */
export interface FindTimes {
  readonly sketch: number;
  readonly recognise: number;
  readonly fold: number;
}

/** What a look at a page gave. */
export interface Found {
  readonly appeals: readonly Appeal[];
  /** Whether the page has changed one meanwhile, so that another look is due. */
  readonly isOutdated: boolean;
  readonly milliseconds: FindTimes;
}

/**
 * The reader appeals below `root`, in document order; none lies within another.
 *
 * Reads the page, in slices between which the page has its turn, and changes nothing. Linear in the size
 * of the page.
 *
 * @param root the body, or something that was added to it.
 * @param hasChanged whether anything has changed there since it was called.
 */
export async function findAppeals(
  root: Element,
  ask: AskForAppeals,
  hasChanged: () => boolean = () => true,
): Promise<Found> {
  const taken = await takeDown(root);
  const sent = timed(() => ask(taken.value.sketch));
  const { appeals, milliseconds } = await sent.value;
  const placed = timed(() => appealsOf(taken.value, appeals, hasChanged()));
  return {
    ...placed.value,
    milliseconds: {
      sketch: taken.milliseconds + sent.milliseconds,
      recognise: milliseconds,
      fold: placed.milliseconds,
    },
  };
}

/** A node of a page, by its number in the page’s sketch. */
export interface PointedOut {
  readonly sketch: Sketch;
  readonly node: number;
}

/** A node below `root`, or the closest one around it that the page’s sketch has; null where it has none. */
export async function pointOut(root: Element, node: Node): Promise<PointedOut | null> {
  const { sketch, nodes } = (await takeDown(root)).value;
  const numbers = new Map<Node, number>(nodes.map((each, number) => [each, number]));
  for (let at: Node | null = node; at !== null; at = get(at, 'parentNode')) {
    const number = numbers.get(at);
    if (number !== undefined) return { sketch, node: number };
  }
  return null;
}

/** Takes the page down in slices, again where it changes meanwhile, and at once where it does so again and again. */
async function takeDown(root: Element): Promise<Timed<PlacedSketch>> {
  let milliseconds = 0;
  for (let times = 0; times < MOST_TIMES; times += 1) {
    const taken = await inSlices(sketchInSteps(root));
    milliseconds += taken.milliseconds;
    if (taken.value !== null) return { value: taken.value, milliseconds };
  }
  const last = timed(() => sketchAtOnce(root));
  return { value: last.value, milliseconds: milliseconds + last.milliseconds };
}

type Walk = ReturnType<typeof sketchInSteps>;

/** Takes a walk to its end, and lets the page have its turn between two slices; counts its own time alone. */
async function inSlices(walk: Walk): Promise<Timed<PlacedSketch | null>> {
  let milliseconds = 0;
  for (;;) {
    const { value: step, milliseconds: own } = timed(() => slice(walk));
    milliseconds += own;
    if (step.done) return { value: step.value, milliseconds };
    await yieldToPage();
  }
}

/** As many steps of a walk as take no longer than a slice. */
function slice(walk: Walk) {
  const start = performance.now();
  let step = walk.next();
  while (!step.done && performance.now() - start < LONGEST_SLICE) step = walk.next();
  return step;
}
