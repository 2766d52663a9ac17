/** From the background’s answer back to nodes of the page. */
import { get, localNameOf } from '../dom.ts';
import { isKept } from '../elements.ts';
import { type FoundAppeal, foldLimits, limitOf } from '../outline/index.ts';
import { isOwn } from '../shadow/index.ts';
import { hasNew, wordsOfMarkup, wordsToldIn } from './markup-parts.ts';
import { markupOf, nodesIn, type TakenPage } from './taken-page.ts';
import type { Appeal } from './types.ts';

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
 * @param hasChanged whether the page has changed at all since it was taken.
 */
export function appealsOf(
  page: TakenPage,
  found: readonly FoundAppeal[],
  hasChanged: boolean,
): PlacedAppeals {
  const allows = guardOf(page.markup);
  let done = 0;
  let isOutdated = false;
  const appeals = found.flatMap(({ kind, why, first, last, from, to, text }) => {
    const between = nodesBetween(nodesIn(page, first).at(0), nodesIn(page, last).at(-1));
    if (between === null || from < done || between.some(holdsPage)) return [];
    const now = markupOf(between);
    if (hasNew(now, page.markup.slice(from, to))) {
      // Where nothing has changed, the browser has counted otherwise than the background.
      isOutdated ||= hasChanged;
      return [];
    }
    if (!allows(now)) return [];
    done = to;
    return [{ kind, why, nodes: between, text }];
  });
  return { appeals, isOutdated };
}

function holdsPage(node: ChildNode): boolean {
  return node instanceof Element && isKept(localNameOf(node));
}

/** Tells of the markup of one block after the other whether it may be folded by how much it holds. */
function guardOf(page: string): (block: string) => boolean {
  const { alwaysAllowed, share, paragraphsAllowed, shareOfParagraphs } = foldLimits;
  const isMostOfPage = limitOf(() => wordsOfMarkup(page), alwaysAllowed, share);
  const holdsStory = limitOf(() => wordsToldIn(page), paragraphsAllowed, shareOfParagraphs);
  let folded = 0;
  return (block) => {
    const words = wordsOfMarkup(block);
    if (words > foldLimits.block || isMostOfPage(folded + words)) return false;
    if (words > paragraphsAllowed && holdsStory(wordsToldIn(block))) return false;
    folded += words;
    return true;
  };
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
