/**
 * A page as its script sends it to the background: the markup that the browser writes of it in one go, without what
 * nobody asks for. To go through a page's nodes with code that runs for the first time takes three times as long.
 */

/** How much of a page’s markup is read; what is beyond is left out. Lengths in UTF-16 units. */
export const markupLimits = {
  /** As much as a message holds. */
  letters: 4_000_000,
  nodes: 100_000,
  /** What is nested deeper is passed over: no page that people read has it. */
  depth: 400,
  name: 200,
  role: 200,
  id: 400,
  classes: 400,
  /** Of a text, or of what stands on a field. */
  text: 6_000,
  target: 200,
} as const;

/** A node is an element itself, or the text that an element begins with, or that stands right after it. */
export const nodeParts = ['itself', 'inside', 'after'] as const;

/**
 * Where a node of a page is. The browser numbers elements as its markup has them, for it tells of all of them in one
 * go; texts, of which there may be several side by side, it has by no number.
 */
export interface NodePlace {
  /** The element’s number among all below the root, in the order of the document; -1 for the root. */
  readonly element: number;
  readonly part: (typeof nodeParts)[number];
}

/** Raw text, which no reader sees as such: of these the markup has the beginning alone. */
export const rawElements: readonly string[] =
  'script style noscript iframe xmp noembed noframes plaintext'.split(' ');
