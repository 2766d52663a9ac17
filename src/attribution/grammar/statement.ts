import type { Span, Spans } from '../../language/index.ts';

/** A statement that the grammar proposes, as three lists of spans. */
export interface ProposedStatement {
  /** Empty for a hedge with no source. */
  readonly source: readonly Span[];
  /** Empty for a name beside a quotation. */
  readonly cue: readonly Span[];
  readonly content: Spans;
}
