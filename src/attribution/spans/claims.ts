import type { Span } from '../../language/index.ts';
import type { FoundStatement } from './statement.ts';

/** Whether some statement has a part of a span for its content. */
export type IsClaimed = (span: Span) => boolean;

/** What statements have for their contents, to be asked of any span: each time it takes the logarithm of their number. */
export const claimsOf = (statements: readonly FoundStatement[]): IsClaimed => {
  const contents = statements.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
  /** For each content, in the order of their starts, the farthest end so far. */
  const farthest: number[] = [];
  for (const [, end] of contents) farthest.push(Math.max(end, farthest.at(-1) ?? 0));
  return ([start, end]) => {
    let low = 0;
    let high = contents.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((contents[middle]?.[0] ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (farthest[low - 1] ?? 0) > start;
  };
};
