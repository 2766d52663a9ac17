/**
 * The outline of a page as plain data: its lines in order, and the boxes around them. It is drawn from
 * the page's sketch; whoever reads it needs no document.
 */

/** What a line is in the page. */
export const lineRoles = [
  'text',
  'heading',
  'button',
  'emailField',
  'field',
  /** A password, a search, a long text to write: the form is no appeal's. */
  'foreignField',
  'picture',
] as const;
export type LineRole = (typeof lineRoles)[number];

/** Text between two edges of blocks or line breaks, or a field or a picture of its own. */
export interface Line {
  readonly role: LineRole;
  /** White space collapsed, cut where it is long; for a field its label or placeholder. */
  readonly text: string;
  /** How much of the text is in links, from 0 to 1. */
  readonly linkShare: number;
  /** Where its links lead, as written in the page. */
  readonly targets: readonly string[];
  /** The number of the box that it stands in directly. */
  readonly box: number;
}

/**
 * An element that holds the lines from `first`, up to `end`; with it, the elements around it that hold
 * the same lines and no other.
 */
interface Box {
  /** The number of the box around it; -1 for the outermost. */
  readonly parent: number;
  readonly first: number;
  readonly end: number;
  /** The names of its elements and their roles, from the outside in: `section div[dialog] form`. */
  readonly tags: string;
  /** The ids and classes of its elements; empty where it holds too much to be an appeal. */
  readonly names: string;
}

/** Boxes stand in the order of their beginnings, the outer before the inner. */
export interface Outline {
  readonly lines: readonly Line[];
  readonly boxes: readonly Box[];
}

/** How much of a page an outline has; what is beyond is left out. Lengths in UTF-16 units. */
export const outlineLimits = {
  lines: 20_000,
  /** Of all texts and targets together: as much as is analysed, and ten times what a long article has. */
  letters: 500_000,
  text: 1_000,
  targets: 4,
  target: 200,
  tags: 200,
  names: 400,
} as const;
