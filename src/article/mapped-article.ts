/** An article over its text and segments. */
import { call, get } from '../dom.ts';
import { firstWhere } from '../lists.ts';
import { clampOffset, SegmentIndex, type Stretch } from './segment-index.ts';
import type { MappedText } from './text-map.ts';
import { ancestors, isText } from './tree.ts';
import type { Article } from './types.ts';

/** What the page says of its article. */
export type Heading = Pick<Article, 'title' | 'outlet' | 'language'>;

/**
 * The stretch as a range of the live page, as far as the node still stands there and still says what
 * it said; a page may have removed, shortened or rewritten it since.
 */
function liveRange({ node, start, end }: Stretch, dataAsRead: string): Range | null {
  const liveEnd = Math.min(end, node.length);
  if (start >= liveEnd || !node.isConnected) return null;
  if (
    node.data !== dataAsRead &&
    node.data.slice(start, liveEnd) !== dataAsRead.slice(start, liveEnd)
  )
    return null;
  const range = call(node.ownerDocument, 'createRange');
  range.setStart(node, start);
  range.setEnd(node, liveEnd);
  return range;
}

/** Every node that holds some of the texts, themselves included. */
function holdersOf(texts: readonly Text[]): ReadonlySet<Node> {
  const holders = new Set<Node>(texts);
  for (const text of texts) {
    for (const element of ancestors(text.parentElement)) {
      if (holders.has(element)) break;
      holders.add(element);
    }
  }
  return holders;
}

/** Whether `node` comes after the place before the child `index` of `parent`. */
function isAfter(node: Node, parent: Node, index: number): boolean {
  const child = get(parent, 'childNodes')[index];
  const position = call<Node, 'compareDocumentPosition'>(
    child ?? parent,
    'compareDocumentPosition',
    node,
  );
  if (child === undefined)
    return (
      (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0 &&
      (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    );
  return child === node || (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The article with this heading and text; it holds on to the page's nodes, never changes them. */
export function mappedArticle(heading: Heading, { text, segments }: MappedText): Article {
  const index = new SegmentIndex(segments);
  const dataAsRead = new Map(index.nodes.map((node) => [node, node.data]));
  const holders = holdersOf(index.nodes);
  return {
    ...heading,
    text,
    rangesOf([start, end]) {
      const span = [clampOffset(start, text.length), clampOffset(end, text.length)] as const;
      return index
        .stretchesOf(span)
        .flatMap((stretch) => liveRange(stretch, dataAsRead.get(stretch.node) ?? '') ?? []);
    },
    offsetOf(node, offset) {
      if (isText(node)) return index.textOffsetOf(node, offset);
      if (!holders.has(node)) return null;
      const at = firstWhere(index.nodes, (text) => isAfter(text, node, offset));
      const next = index.nodes[at];
      if (next !== undefined && call(node, 'contains', next)) return index.textOffsetOf(next, 0);
      const last = index.nodes[at - 1];
      return last === undefined ? null : index.textOffsetOf(last, last.length);
    },
    contains: (node) => holders.has(node),
  };
}
