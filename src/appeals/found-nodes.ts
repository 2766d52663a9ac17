/** From the background’s answer back to nodes of the page. */
import { call, get, localNameOf } from '../dom.ts';
import { isKept } from '../elements.ts';
import {
  endOf,
  type FoundAppeal,
  foldLimits,
  isLink,
  limitOf,
  type Sketch,
  wordsIn,
} from '../outline/index.ts';
import type { Appeal } from './types.ts';
import type { PlacedSketch } from './walk/sketch-page.ts';

/**
 * The appeals found, in the order of the document, with their nodes. Left out are those that the page has taken away
 * or added to meanwhile, and those that hold so much that they may be the story.
 */
export function appealsOf(placed: PlacedSketch, found: readonly FoundAppeal[]): Appeal[] {
  const { sketch, nodes } = placed;
  const allows = guardOf(sketch);
  let done = 0;
  return found.flatMap(({ kind, why, first, last, text }) => {
    const between = nodesBetween(nodes[first], nodes[last]);
    const end = endOf(sketch, last);
    if (between === null || first < done || between.some(holdsPage)) return [];
    if (holdsMore(placed, between, end) || !allows(first, end)) return [];
    done = end;
    return [{ kind, why, nodes: between, text }];
  });
}

function holdsPage(node: ChildNode): boolean {
  return node instanceof Element && isKept(localNameOf(node));
}

/** Whether nodes hold what the sketch has behind them; or, where it was cut, may hold what it has no more. */
function holdsMore({ nodes, isCut }: PlacedSketch, between: Appeal['nodes'], end: number): boolean {
  const after = nodes[end];
  if (after === undefined) return isCut && between.some((node) => call(node, 'hasChildNodes'));
  return between.some((node) => call(node, 'contains', after));
}

/** Tells of one block after the other, from node to node, whether it may be folded by how much it holds. */
function guardOf(sketch: Sketch): (first: number, end: number) => boolean {
  const all = sketch.names.length;
  const { alwaysAllowed, share, paragraphsAllowed, shareOfParagraphs } = foldLimits;
  const isMostOfPage = limitOf(() => wordsBetween(sketch, 0, all), alwaysAllowed, share);
  const countTold = () => wordsTold(sketch, 0, all);
  const holdsStory = limitOf(countTold, paragraphsAllowed, shareOfParagraphs);
  let folded = 0;
  return (first, end) => {
    const words = wordsBetween(sketch, first, end);
    if (words > foldLimits.block || isMostOfPage(folded + words)) return false;
    if (holdsStory(wordsTold(sketch, first, end))) return false;
    folded += words;
    return true;
  };
}

/** The words of the texts from one node up to another. */
export function wordsBetween({ names, words }: Sketch, first: number, end: number): number {
  let sum = 0;
  for (let at = first; at < end; at += 1) {
    if (names[at] === '') sum += wordsIn(words[at]?.trim() ?? '');
  }
  return sum;
}

/** The words of those that are long, and no link’s. */
function wordsTold(sketch: Sketch, first: number, end: number): number {
  let sum = 0;
  for (let at = first; at < end; at += 1) {
    const own = wordsBetween(sketch, at, at + 1);
    if (own >= foldLimits.paragraph) sum += own;
    if (isLink(sketch.names[at] ?? '')) at = endOf(sketch, at) - 1;
  }
  return sum;
}

/** The nodes from one to another that stands in the same element; null where there are none, or no longer. */
function nodesBetween(first?: ChildNode, last?: ChildNode): Appeal['nodes'] | null {
  if (first === undefined || last === undefined || !get(first, 'isConnected')) return null;
  const rest: ChildNode[] = [];
  let node: ChildNode | null = first;
  while (node !== last) {
    node = get(node, 'nextSibling');
    if (node === null) return null;
    rest.push(node);
  }
  return [first, ...rest];
}
