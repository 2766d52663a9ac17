import type { ParsedText, Span } from '../../language/index.ts';
import type { FoundStatement } from './statement.ts';

const startOf = ({ content, cue, source }: FoundStatement): number =>
  Math.min(content[0][0], cue[0]?.[0] ?? content[0][0], source[0]?.[0] ?? content[0][0]);

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** A cue belongs to one statement: the first that claims it. Statements come out in the order of the text. */
export const withoutRivals = (
  _parsed: ParsedText,
  statements: readonly FoundStatement[],
): FoundStatement[] => {
  const byCue = [...statements].sort((a, b) => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0));
  const kept: FoundStatement[] = [];
  for (const statement of byCue) {
    const last = kept.at(-1)?.cue[0];
    const cue = statement.cue[0];
    if (last !== undefined && cue !== undefined && overlaps(last, cue)) continue;
    kept.push(statement);
  }
  return kept.sort((a, b) => startOf(a) - startOf(b));
};
