import type { Span, Spans } from '../../language/index.ts';
import { firstWhere } from '../../lists.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** What is told of all that stands before it: `He told a friend that he was late, a jury has heard`. */
interface Tail {
  /** Where what is told ends. */
  readonly end: number;
  readonly cue: Span;
}

const tailOf = ({ cue: [cue], content: [first] }: FoundStatement): Tail[] =>
  cue !== undefined && first[1] <= cue[0] ? [{ end: first[1], cue }] : [];

/** A content up to the end of what is told by the tail that it ends with, of tails in the order of their ends. */
const cutBefore = (tails: readonly Tail[], [start, end]: Span): Span => {
  for (let at = firstWhere(tails, ({ cue }) => cue[1] >= end - 1); at < tails.length; at++) {
    const tail = tails[at];
    if (tail === undefined || tail.cue[0] >= end) break;
    if (start < tail.end) return [start, tail.end];
  }
  return [start, end];
};

/** Statements whose contents end before what is told of them as a whole: the models now and then read on. */
export const beforeTails = (
  found: readonly FoundStatement[],
  surer: readonly FoundStatement[],
): readonly FoundStatement[] => {
  const tails = surer.flatMap(tailOf).sort((a, b) => a.cue[1] - b.cue[1]);
  if (tails.length === 0) return found;
  return found.map((statement) => {
    const [first, ...rest] = statement.content;
    const content: Spans = [cutBefore(tails, first), ...rest.map((span) => cutBefore(tails, span))];
    return { ...statement, content };
  });
};
