import type { AppealKind, LineRole } from '../../outline/index.ts';

/**
 * What a block is known again by, on other pages and on other days: what it says and how it is built.
 * Either may change; where both have, it is another block.
 */
export interface BlockSignature {
  readonly kind: AppealKind;
  /** The names and roles of its elements, as of a box of the outline: `aside form`. */
  readonly tags: string;
  /** What its elements are called, without what a site's tools number through. */
  readonly names: readonly string[];
  /** The first different words of its text, in lower case. */
  readonly words: readonly string[];
  /** What stands in it, each once, in the order of `lineRoles`. */
  readonly roles: readonly LineRole[];
}

/** How much of a block is kept; more tells no more. Lengths in UTF-16 units. */
export const signatureLimits = { names: 8, words: 40, length: 40, tags: 200 } as const;
