/** What the rooms above are given: an appeal of the page, and the fold on it. */
import type { AppealKind, Reason } from '../outline/index.ts';

/** An appeal found in the live page. */
export interface Appeal {
  readonly kind: AppealKind;
  /** What spoke for it, the strongest first. */
  readonly why: readonly Reason[];
  /**
   * The smallest element that holds it; or, where nothing wraps it, the run of siblings from its first
   * line to its last, elements and text nodes, in document order.
   */
  readonly nodes: readonly [ChildNode, ...ChildNode[]];
  /** Its visible text, blocks separated by white space. */
  readonly text: string;
}

/** An appeal folded into one line; every call is harmless after the page has removed what it is about. */
export interface Fold {
  /** Shows the appeal, with a line that folds it again. */
  open(): void;
  /** Folds it again. */
  refold(): void;
  isOpen(): boolean;
  /** Whether the page has taken the line or the block away, which ended the fold. */
  isOver(): boolean;
  /** Leaves the page as it was, down to the byte and to the very nodes. */
  undo(): void;
}

/** What the reader does with a fold; `open` and `refold` called from outside call nothing back. */
export interface FoldCallbacks {
  readonly onOpen: () => void;
  readonly onFoldAgain: () => void;
  /** The reader wants appeals left open on this site. */
  readonly onNeverHere: () => void;
}
