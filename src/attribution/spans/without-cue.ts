import type { Span } from '../../language/index.ts';
import type { ProposedStatement } from '../grammar/index.ts';
import type { FoundStatement } from './statement.ts';

/** How often a statement without a cue (`MAYOR LEE: No.`) that the grammar proposes is one. */
const PROBABILITY = 0.8;

/** Whether a span meets one of others, which are in the order of their starts with the farthest end so far. */
const meets = (
  [start, end]: Span,
  others: readonly Span[],
  farthest: readonly number[],
): boolean => {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle]?.[0] ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return low > 0 && (farthest[low - 1] ?? 0) > start;
};

/**
 * What the models do not look for, a name beside a quotation and the turns of a transcript: proposed by the
 * grammar, where no statement that was found has the same content.
 */
export const withoutCue = (
  proposed: readonly ProposedStatement[],
  found: readonly FoundStatement[],
): FoundStatement[] => {
  const contents = found.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
  const farthest: number[] = [];
  for (const [, end] of contents) farthest.push(Math.max(end, farthest.at(-1) ?? 0));
  return proposed
    .filter(({ cue }) => cue.length === 0)
    .filter(({ content }) => !content.some((span) => meets(span, contents, farthest)))
    .map((statement) => ({ ...statement, probability: PROBABILITY }));
};
