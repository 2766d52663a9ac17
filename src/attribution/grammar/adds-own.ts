/**
 * `“A,” the guard said, according to the minutes`: the minutes are what the guard's statement rests on, and
 * no statement of their own.
 */
import type { ProposedStatement } from './statement.ts';

/** Whether those that rest on `according to` are statements of their own, beside those of the clauses of their strand. */
export const addsOwn = (
  clauses: readonly ProposedStatement[],
): ((according: ProposedStatement) => boolean) => {
  /** Where the first cue ends of what is said from a place on, or by whom. */
  const toldBy = new Map<number, number>();
  for (const { source, cue, content } of clauses) {
    const end = cue[0]?.[1] ?? 0;
    for (const start of [content[0][0], ...source.slice(0, 1).map(([from]) => from)])
      toldBy.set(start, Math.min(end, toldBy.get(start) ?? end));
  }
  return ({ content: [[start, end]] }) => (toldBy.get(start) ?? Number.POSITIVE_INFINITY) > end;
};
