/** Finds the reader appeals of a page, or of a part of it. */
import type { FoundAppeal, Sketch } from '../outline/index.ts';
import { timed, yieldToPage } from '../slices.ts';
import { appealsOf } from './found-nodes.ts';
import type { Appeal } from './types.ts';
import { type PlacedSketch, sketchInSteps } from './walk/sketch-page.ts';

/** How long the walk may keep the page waiting at a time, in milliseconds; a slow machine takes four times as long. */
const LONGEST_SLICE = 8;

/** The appeals of a sketch, and what it took to tell, in milliseconds. */
export interface Recognised {
  readonly appeals: readonly FoundAppeal[];
  readonly milliseconds: number;
}

/** Has a sketch looked through for appeals. */
export type AskForAppeals = (sketch: Sketch) => Promise<Recognised>;

/** What a look took, in milliseconds: to draw and send the sketch, to tell what is in it, to find its place. */
export interface FindTimes {
  readonly sketch: number;
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
export async function findAppeals(root: Element, ask: AskForAppeals): Promise<Found> {
  const drawn = await drawSketch(root);
  const sent = timed(() => ask(drawn.value.sketch));
  const { appeals, milliseconds } = await sent.value;
  const placed = timed(() => appealsOf(drawn.value, appeals));
  return {
    appeals: placed.value,
    milliseconds: {
      sketch: drawn.milliseconds + sent.milliseconds,
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
  const { sketch, nodes } = (await drawSketch(root)).value;
  const numbers = new Map<Node, number>(nodes.map((each, number) => [each, number]));
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    const number = numbers.get(at);
    if (number !== undefined) return { sketch, node: number };
  }
  return null;
}

async function drawSketch(root: Element) {
  const walk = sketchInSteps(root);
  const slice = (): PlacedSketch | null => {
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
