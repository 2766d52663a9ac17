import type { Span } from '../../language/index.ts';
import type { FoundStatement } from '../spans/statement.ts';

interface Holder {
  readonly span: Span;
  readonly index: number;
}

/** No more contents than these are looked through for one cue; deeper nesting is no journalism. */
const DEEPEST = 8;

/** Of two statements in each other's contents the later one holds the other: `Moe said he saw it, the police say`. */
const withoutCircles = (
  statements: readonly FoundStatement[],
  enclosing: readonly number[],
): number[] =>
  enclosing.map((outer, index) => {
    if (outer < 0) return outer;
    const [own, other] = [statements[index], statements[outer]];
    const isMutual = enclosing[outer] === index && (own?.source.length ?? 0) > 0;
    return isMutual && (own?.cue[0]?.[0] ?? 0) > (other?.cue[0]?.[0] ?? 0) ? -1 : outer;
  });

/**
 * For each statement the index of the innermost other one in whose content its cue lies, or -1.
 * One sweep over contents and cues in the order of the text.
 */
export const enclosingStatements = (statements: readonly FoundStatement[]): number[] => {
  const holders: Holder[] = statements
    .flatMap(({ content }, index) => content.map((span): Holder => ({ span, index })))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const order = statements
    .map((_, index) => index)
    .sort((a, b) => (statements[a]?.cue[0]?.[0] ?? 0) - (statements[b]?.cue[0]?.[0] ?? 0));
  const result = statements.map(() => -1);
  let open: Holder[] = [];
  let next = 0;
  for (const index of order) {
    const cue = statements[index]?.cue[0];
    if (cue === undefined) continue;
    for (
      let holder = holders[next];
      holder !== undefined && holder.span[0] <= cue[0];
      holder = holders[next]
    ) {
      open.push(holder);
      next += 1;
    }
    open = open.filter(({ span }) => span[1] > cue[0]).slice(-DEEPEST);
    result[index] =
      open.findLast((holder) => holder.index !== index && holder.span[1] >= cue[1])?.index ?? -1;
  }
  return withoutCircles(statements, result);
};
