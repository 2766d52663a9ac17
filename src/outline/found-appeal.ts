import type { Reason } from './found-run.ts';
import type { AppealKind } from './kinds.ts';
import type { NodePlace } from './markup.ts';

/** An appeal in a page’s markup. */
export interface FoundAppeal {
  readonly kind: AppealKind;
  /** What spoke for it, the strongest first. */
  readonly why: readonly Reason[];
  /** The first and the last node that it fills, which stand in the same element. */
  readonly first: NodePlace;
  readonly last: NodePlace;
  /** From where to where it stands in the markup. */
  readonly from: number;
  readonly to: number;
  /** Its visible text, blocks separated by white space. */
  readonly text: string;
}
