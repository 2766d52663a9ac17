/** Runs in a page: its outline, and which lines belong to which labelled appeal. Bundled by `collect.ts`. */
import { sketchAtOnce } from '../../src/appeals/walk/sketch-page.ts';
import { drawOutline } from '../../src/drawing/index.ts';
import type { Outline } from '../../src/outline/index.ts';

/** Where a labelled appeal stands: an element, or a run of siblings. */
export interface Place {
  readonly selector_hint?: string;
  readonly selector_first?: string;
  readonly selector_last?: string;
}

/** What is collected of a page. */
export interface Collected {
  readonly outline: Outline;
  /** Of each line, the number of the labelled appeal that holds it; -1 for none. */
  readonly labels: readonly number[];
  /** Milliseconds of the walk. */
  readonly walk: number;
}

declare global {
  interface Window {
    collectOutline(places: readonly Place[]): Collected;
  }
}

function find(selector: string | undefined): Element | null {
  return selector === undefined ? null : document.querySelector(selector);
}

function isWithin(node: Node, { selector_hint, selector_first, selector_last }: Place): boolean {
  if (selector_hint !== undefined) return find(selector_hint)?.contains(node) === true;
  const first = find(selector_first);
  const last = find(selector_last);
  if (first === null || last === null) return false;
  const { DOCUMENT_POSITION_FOLLOWING: after } = Node;
  const begun = first.contains(node) || (first.compareDocumentPosition(node) & after) !== 0;
  const ended = !last.contains(node) && (last.compareDocumentPosition(node) & after) !== 0;
  return begun && !ended;
}

window.collectOutline = (places) => {
  const start = performance.now();
  const { sketch, nodes: taken } = sketchAtOnce(document.body);
  const milliseconds = performance.now() - start;
  const { lines, boxes, nodes } = drawOutline(sketch);
  const shown = nodes.map(([{ number }]) => taken[number]);
  const labels = shown.map((node) => places.findIndex((place) => node && isWithin(node, place)));
  return { outline: { lines, boxes }, labels, walk: milliseconds };
};
