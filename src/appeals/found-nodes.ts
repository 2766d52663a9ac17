/** From the background’s answer back to nodes of the page. */
import { endOf, type FoundAppeal, type Sketch } from '../outline/index.ts';
import type { Appeal } from './types.ts';
import type { PlacedSketch } from './walk/sketch-page.ts';

/** More letters are no appeal, whoever says so. */
const MOST_LETTERS = 5_000;
/** How much of a page’s letters may be folded in all; on a page of few the share says little. */
const MOST_OF_PAGE = 0.4;
const ALWAYS_ALLOWED = 1_500;

/**
 * The appeals found, in the order of the document, with their nodes. Left out are those that the page has taken away
 * meanwhile, and those that hold so much that they may be the story: the answer is not taken at its word.
 */
export function appealsOf(
  { sketch, nodes }: PlacedSketch,
  found: readonly FoundAppeal[],
): Appeal[] {
  const allows = limitOf(sketch);
  let done = 0;
  return found.flatMap(({ kind, why, first, last, text }) => {
    const between = nodesBetween(nodes[first], nodes[last]);
    const end = endOf(sketch, last);
    if (between === null || first < done || !allows(lettersIn(sketch, first, end))) return [];
    done = end;
    return [{ kind, why, nodes: between, text }];
  });
}

/** Tells of one block after the other whether it may be folded, by how many letters it has. */
function limitOf(sketch: Sketch): (letters: number) => boolean {
  let folded = 0;
  let all: number | null = null;
  return (letters) => {
    const together = folded + letters;
    if (letters > MOST_LETTERS) return false;
    if (together > ALWAYS_ALLOWED) {
      // Counted when somebody has to know: nearly every appeal is short.
      all ??= lettersIn(sketch, 0, sketch.names.length);
      if (together > MOST_OF_PAGE * all) return false;
    }
    folded = together;
    return true;
  };
}

function lettersIn({ names, words }: Sketch, first: number, end: number): number {
  let letters = 0;
  for (let at = first; at < end; at += 1) {
    if (names[at] === '') letters += words[at]?.trim().length ?? 0;
  }
  return letters;
}

/** The nodes from one to another that stands in the same element; null where there are none, or no longer. */
function nodesBetween(first?: ChildNode, last?: ChildNode): Appeal['nodes'] | null {
  if (first === undefined || last === undefined || !first.isConnected) return null;
  const rest: ChildNode[] = [];
  let node: ChildNode | null = first;
  while (node !== last) {
    node = node.nextSibling;
    if (node === null) return null;
    rest.push(node);
  }
  return [first, ...rest];
}
