import type { Span, Spans } from '../../language/index.ts';

/** A statement as its three lists of spans, before anything is said of it. */
export interface FoundStatement {
  /** Empty for a hedge with no source. */
  readonly source: readonly Span[];
  /** Empty for a name beside a quotation. */
  readonly cue: readonly Span[];
  readonly content: Spans;
  /** How likely it is one, from 0 to 1. */
  readonly probability: number;
}
