import type { Reason } from './found-run.ts';
import type { AppealKind } from './kinds.ts';

/** An appeal among the nodes of a sketch. */
export interface FoundAppeal {
  readonly kind: AppealKind;
  /** What spoke for it, the strongest first. */
  readonly why: readonly Reason[];
  /** The numbers of the first and the last node that it fills, which stand in the same element. */
  readonly first: number;
  readonly last: number;
  /** Its visible text, blocks separated by white space. */
  readonly text: string;
}
