/** Asked from both sides, text and page: which stretch of which node an offset stands for. */
import type { Span } from '../language/index.ts';
import { firstWhere } from '../lists.ts';
import type { Segment } from './text-map.ts';

/** A stretch of a text node's data. */
export interface Stretch {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Any number as an offset into what is `length` long; what is no number is the start. */
export function clampOffset(offset: number, length: number): number {
  return Number.isNaN(offset) ? 0 : Math.min(Math.max(Math.trunc(offset), 0), length);
}

/** The segments of each node: the index of the first, and one after the last. */
type SegmentsOf = ReadonlyMap<Node, readonly [first: number, end: number]>;

/** The segments of a text, to be asked from both sides. */
export class SegmentIndex {
  /** The text nodes of the text, in document order. */
  readonly nodes: readonly Text[];
  readonly #segments: readonly Segment[];
  readonly #segmentsOf: SegmentsOf;

  /** @param segments in the order of the text, those of one node together. */
  constructor(segments: readonly Segment[]) {
    const segmentsOf = new Map<Text, readonly [number, number]>();
    segments.forEach(({ node }, index) => {
      segmentsOf.set(node, [segmentsOf.get(node)?.[0] ?? index, index + 1]);
    });
    this.#segments = segments;
    this.#segmentsOf = segmentsOf;
    this.nodes = [...segmentsOf.keys()];
  }

  /** One stretch a node, from its first character in the span to its last. */
  stretchesOf([start, end]: Span): Stretch[] {
    const first = firstWhere(this.#segments, (s) => s.textStart + s.length > start);
    const after = firstWhere(this.#segments, (s) => s.textStart >= end);
    const stretches: Stretch[] = [];
    for (const { node, nodeStart, textStart, length } of this.#segments.slice(first, after)) {
      const last = stretches.at(-1);
      const joined = last?.node === node ? stretches.pop() : undefined;
      stretches.push({
        node,
        start: joined?.start ?? nodeStart + Math.max(start - textStart, 0),
        end: nodeStart + Math.min(end - textStart, length),
      });
    }
    return stretches;
  }

  /**
   * The offset in the text of an offset in a node's data; where that is white space left out of the
   * text, the end of the word before it.
   *
   * @returns null for a node that gave no text.
   */
  textOffsetOf(node: Node, offset: number): number | null {
    const own = this.#segmentsOf.get(node);
    if (own === undefined) return null;
    const after = firstWhere(this.#segments, (s) => s.nodeStart > offset, own);
    const segment = this.#segments[Math.max(after - 1, own[0])];
    if (segment === undefined) return null;
    return segment.textStart + clampOffset(offset - segment.nodeStart, segment.length);
  }
}
