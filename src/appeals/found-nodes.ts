/** From the background’s answer back to nodes of the page. */
import { get, localNameOf } from '../dom.ts';
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
import { isOwn } from '../shadow/index.ts';
import { isSeen } from './folding/hide.ts';
import type { Appeal } from './types.ts';
import { type MarksIn, rememberedMarks } from './walk/marked-elements.ts';
import { type PlacedSketch, sketchOfNode } from './walk/sketch-page.ts';

/** What was found, in the page as it is by now. */
interface PlacedAppeals {
  readonly appeals: readonly Appeal[];
  /** Whether the page has put something into one meanwhile: only another look tells what that is now. */
  readonly isOutdated: boolean;
}

/**
 * The appeals found, in the order of the document, with their nodes. Left out are those that the page has taken away
 * or added to meanwhile, and those that hold so much that they may be the story.
 *
 * @param hasChanged whether the page has changed at all since the sketch was begun.
 */
export function appealsOf(
  placed: PlacedSketch,
  found: readonly FoundAppeal[],
  hasChanged: boolean,
): PlacedAppeals {
  const { sketch, nodes, isCut } = placed;
  const allows = guardOf(sketch);
  const marksIn = rememberedMarks();
  let done = 0;
  let isOutdated = false;
  const appeals = found.flatMap(({ kind, why, first, last, text }) => {
    const between = nodesBetween(nodes[first], nodes[last]);
    const end = endOf(sketch, last);
    if (between === null || first < done || between.some(holdsPage)) return [];
    // What stands where a sketch was cut may hold more than that has room for.
    if (isCut && end === nodes.length) return [];
    if (hasChanged && holdsNew(placed, marksIn, between, first, end)) {
      isOutdated = true;
      return [];
    }
    if (!allows(first, end)) return [];
    done = end;
    return [{ kind, why, nodes: between, text }];
  });
  return { appeals, isOutdated };
}

function holdsPage(node: ChildNode): boolean {
  return node instanceof Element && isKept(localNameOf(node));
}

/** Whether nodes show something by now that a sketch has not from one node up to another, or has with other words. */
function holdsNew(
  { sketch, nodes }: PlacedSketch,
  marksIn: MarksIn,
  between: Appeal['nodes'],
  first: number,
  end: number,
): boolean {
  const parent = get(between[0], 'parentElement');
  if (parent === null) return true;
  const known = new Map(nodes.slice(first, end).map((node, at) => [node, first + at]));
  const marks = marksIn(parent);
  return between.filter(isSeen).some((node) => {
    const now = sketchOfNode(node, marks);
    return now.nodes.some((each, at) => {
      const before = known.get(each);
      if (before === undefined) return true;
      return now.sketch.names[at] === '' && now.sketch.words[at] !== sketch.words[before];
    });
  });
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
    if (!isOwn(node)) rest.push(node);
  }
  return [first, ...rest];
}
