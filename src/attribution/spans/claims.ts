import type { Span } from '../../language/index.ts';
import { firstWhere } from '../../lists.ts';
import type { FoundStatement } from './statement.ts';

/** Whether some statement has a part of a span for its content. */
export type IsClaimed = (span: Span) => boolean;

/** Whether any of some spans overlaps one that is asked for: each answer takes the logarithm of their number. */
export const overlapsAnyOf = (spans: readonly Span[]): ((span: Span) => boolean) => {
  const inOrder = [...spans].sort((a, b) => a[0] - b[0]);
  /** For each span, in the order of their starts, the farthest end so far. */
  const farthest: number[] = [];
  for (const [, end] of inOrder) farthest.push(Math.max(end, farthest.at(-1) ?? 0));
  return ([start, end]) => {
    const behind = firstWhere(inOrder, ([from]) => from >= end);
    return behind > 0 && (farthest[behind - 1] ?? 0) > start;
  };
};

/** What statements have for their contents, to be asked of any span. */
export const claimsOf = (statements: readonly FoundStatement[]): IsClaimed =>
  overlapsAnyOf(statements.flatMap(({ content }) => content));
