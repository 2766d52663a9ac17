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
  state(): FoldState;
  /** Folds it or opens it, as if the reader had done so on its line. */
  show(state: FoldState): void;
  /** Whether its appeal has not been folded yet because it stands in a modal dialogue, which only the page can close. */
  isLeft(): boolean;
  /** Whether a node is the line, or stands in the block. */
  holds(node: Node): boolean;
  /** Whether the page has taken the line or the block away, which ended the fold. */
  isOver(): boolean;
  /** Leaves the page as it was, down to the byte and to the very nodes. */
  undo(): void;
}

/** An appeal to fold. */
export interface FoldRequest {
  readonly appeal: Appeal;
  /** Whether it begins open: the reader has opened it another time. */
  readonly isOpen: boolean;
  readonly callbacks: FoldCallbacks;
}

/** What can be left open: blocks like this one on the site, or every appeal of the site. */
export type FoldChoice = 'never' | 'always';

/** Folded, opened again, or left open for good by a choice of the reader; the line stays, to take that back. */
export type FoldState = 'folded' | 'open' | FoldChoice;

/** What the reader does with a fold; what is called from outside calls nothing back. */
interface FoldCallbacks {
  readonly onOpen: () => void;
  readonly onFoldAgain: () => void;
  readonly onChoose: (choice: FoldChoice) => void;
  readonly onTakeBack: (choice: FoldChoice) => void;
}
