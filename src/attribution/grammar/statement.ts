import type { Span, Spans } from '../../language/index.ts';

/** A statement that the grammar proposes, as three lists of spans. */
export interface ProposedStatement {
  /** Empty for a hedge with no source. */
  readonly source: readonly Span[];
  /** Empty for a name beside a quotation. */
  readonly cue: readonly Span[];
  readonly content: Spans;
}

/** Where the first of a statement's spans begins. */
export const startOfStatement = ({ content, cue, source }: ProposedStatement): number =>
  Math.min(content[0][0], cue[0]?.[0] ?? content[0][0], source[0]?.[0] ?? content[0][0]);
