import type { Span } from '../../language/index.ts';
import type { FoundStatement } from './statement.ts';
import { type Strand, spanOf } from './strand.ts';

/** The quotation that a sentence consists of, or null. */
const soleQuotation = (strand: Strand): Span | null => {
  const quotations = strand.items.filter(({ tag }) => tag === 'quotation');
  const rest = strand.items.some(({ tag }) => tag !== 'quotation' && tag !== 'punctuation');
  const first = strand.items.findIndex(({ tag }) => tag === 'quotation');
  return quotations.length === 1 && !rest ? spanOf(strand, first, first + 1) : null;
};

const holds = ({ content }: FoundStatement, span: Span): boolean =>
  content.some(([start, end]) => start <= span[0] && span[1] <= end);

const withContent = (statement: FoundStatement, span: Span): FoundStatement => ({
  ...statement,
  content: [...statement.content, span],
});

/** The statement that a quotation without a cue carries on: the last with a source, quoting ones first. */
const lastSourced = (parsedText: string, statements: readonly FoundStatement[]): number => {
  let found = -1;
  for (let index = statements.length - 1; index >= 0; index--) {
    const statement = statements[index];
    if (statement === undefined || statement.source.length === 0) continue;
    if (statement.content.some(([start]) => /^["“‘«„]/.test(parsedText.slice(start, start + 1))))
      return index;
    if (found < 0) found = index;
  }
  return found;
};

/** The statement that a quotation may carry on, by its strand and its place there, and the last paragraph it reached. */
interface Open {
  readonly strand: number;
  readonly index: number;
  readonly paragraph: number;
}

/**
 * Joins each quotation that stands alone, with no cue of its own, to the statement before it: the rest of
 * `“A,” she said. “B.”`, and quoted paragraphs that follow.
 * @param perStrand the statements of each strand, in the order of the strands.
 */
export const joinQuotations = (
  strands: readonly Strand[],
  perStrand: readonly FoundStatement[][],
): FoundStatement[] => {
  const result = perStrand.map((statements) => [...statements]);
  let open: Open | null = null;
  for (const [at, strand] of strands.entries()) {
    const statements = result[at] ?? [];
    const alone = statements.length === 0 ? soleQuotation(strand) : null;
    const next = strands[at + 1];
    const taken =
      alone !== null &&
      next !== undefined &&
      (result[at + 1] ?? []).some((statement) => holds(statement, alone));
    if (alone !== null && !taken && open !== null && strand.paragraph - open.paragraph <= 1) {
      const list = result[open.strand];
      const target = list?.[open.index];
      if (list && target && !holds(target, alone)) list[open.index] = withContent(target, alone);
      open = { strand: open.strand, index: open.index, paragraph: strand.paragraph };
      continue;
    }
    const index = lastSourced(strand.parsed.text, statements);
    if (index >= 0) open = { strand: at, index, paragraph: strand.paragraph };
    else if (open !== null && alone === null && strand.paragraph > open.paragraph) open = null;
  }
  return result.flat();
};
