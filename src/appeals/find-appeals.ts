/** Finds the reader appeals of a page, or of a part of it. */
import type { FoundAppeal, NodePlace } from '../outline/index.ts';
import { timed } from '../slices.ts';
import { appealsOf } from './found-nodes.ts';
import { placeOf, takePage } from './taken-page.ts';
import type { Appeal } from './types.ts';

/** The appeals in a page’s markup, and what it took to tell, in milliseconds. */
export interface Recognised {
  readonly appeals: readonly FoundAppeal[];
  readonly milliseconds: number;
}

/** Has a page’s markup looked through for appeals. */
export type AskForAppeals = (markup: string) => Promise<Recognised>;

/** What a look took, in milliseconds: to take down and send the page, to tell what is in it, to find its place. */
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
 * Reads the page in one go, and changes nothing. Linear in the size of the page.
 *
 * @param root the body, or something that was added to it.
 * @param hasChanged whether anything has changed there since it was called.
 */
export async function findAppeals(
  root: Element,
  ask: AskForAppeals,
  hasChanged: () => boolean = () => true,
): Promise<Found> {
  const sent = timed(() => {
    const page = takePage(root);
    return { page, answer: ask(page.markup) };
  });
  const { page, answer } = sent.value;
  const { appeals, milliseconds } = await answer;
  const placed = timed(() => appealsOf(page, appeals, hasChanged()));
  return {
    ...placed.value,
    milliseconds: {
      sketch: sent.milliseconds,
      recognise: milliseconds,
      fold: placed.milliseconds,
    },
  };
}

/** A node of a page, by its place in the page’s markup. */
export interface PointedOut {
  readonly markup: string;
  readonly place: NodePlace;
}

/** A node below `root`; null for any other. */
export function pointOut(root: Element, node: Node): PointedOut | null {
  const page = takePage(root);
  const place = placeOf(page, node);
  return place && { markup: page.markup, place };
}
