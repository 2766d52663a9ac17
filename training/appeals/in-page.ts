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

/** An appeal as the markup of a written page names it: see `written/README.md`. */
interface MarkedAppeal {
  readonly kind: string;
  readonly must: boolean;
}

/** What is collected of a page. */
export interface Collected {
  readonly outline: Outline;
  /** Of each line, the number of the labelled appeal that holds it; -1 for none. */
  readonly labels: readonly number[];
  /** Milliseconds of the walk. */
  readonly walk: number;
}

/** What is collected of a page that names its appeals itself. */
export interface CollectedWritten extends Collected {
  readonly appeals: readonly MarkedAppeal[];
  /** What must never be hidden. */
  readonly keep: readonly string[];
}

declare global {
  interface Window {
    collectOutline(places: readonly Place[]): Collected;
    collectWritten(): CollectedWritten;
  }
}

/** The elements that an appeal stands in, from the first to the last. */
interface Extent {
  readonly first: Element | null;
  readonly last: Element | null;
}

function find(selector: string | undefined): Element | null {
  return selector === undefined ? null : document.querySelector(selector);
}

function extentOf({ selector_hint, selector_first, selector_last }: Place): Extent {
  const whole = find(selector_hint);
  return { first: whole ?? find(selector_first), last: whole ?? find(selector_last) };
}

function isWithin(node: Node, { first, last }: Extent): boolean {
  if (first === null || last === null) return false;
  const { DOCUMENT_POSITION_FOLLOWING: after } = Node;
  const begun = first.contains(node) || (first.compareDocumentPosition(node) & after) !== 0;
  const ended = !last.contains(node) && (last.compareDocumentPosition(node) & after) !== 0;
  return begun && !ended;
}

function collect(extents: readonly Extent[]): Collected {
  const start = performance.now();
  const { sketch, nodes: taken } = sketchAtOnce(document.body);
  const milliseconds = performance.now() - start;
  const { lines, boxes, nodes } = drawOutline(sketch);
  const shown = nodes.map(([{ number }]) => taken[number]);
  const labels = shown.map((node) => extents.findIndex((extent) => node && isWithin(node, extent)));
  return { outline: { lines, boxes }, labels, walk: milliseconds };
}

window.collectOutline = (places) => collect(places.map(extentOf));

window.collectWritten = () => {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const lasts = all('[data-appeal-last]');
  const marked = [
    ...all('[data-appeal]').map((whole) => ({ first: whole, last: whole })),
    ...all('[data-appeal-first]').map((first, at) => ({ first, last: lasts[at] ?? first })),
  ];
  const appeals = marked.map(({ first: { dataset } }) => ({
    kind: dataset['appeal'] ?? dataset['appealFirst'] ?? '',
    must: dataset['debatable'] === undefined,
  }));
  // biome-ignore lint/performance/useDomNodeTextContent: blocks are set apart, as the scorer wants them.
  const keep = all('[data-keep]').map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
  return { ...collect(marked), appeals, keep: keep.filter((text) => text !== '') };
};
