import type { ProposedStatement } from '../grammar/index.ts';

/** A statement as its three lists of spans, before anything else is said of it. */
export interface FoundStatement extends ProposedStatement {
  /** How likely it is one, from 0 to 1. */
  readonly probability: number;
}
