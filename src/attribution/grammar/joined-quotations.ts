import type { Span } from '../../language/index.ts';
import { addTo } from '../../lists.ts';
import type { ProposedStatement } from './statement.ts';
import { type Strand, spanOf } from './strand.ts';

/** The quotation that a sentence consists of, or null. */
const soleQuotation = (strand: Strand): Span | null => {
  const quotations = strand.items.filter(({ tag }) => tag === 'quotation');
  const rest = strand.items.some(({ tag }) => tag !== 'quotation' && tag !== 'punctuation');
  const first = strand.items.findIndex(({ tag }) => tag === 'quotation');
  return quotations.length === 1 && !rest ? spanOf(strand, first, first + 1) : null;
};

/** Whether a statement's content reaches over a span; contents come in order, so the outermost two decide. */
const holds = ({ content }: ProposedStatement, span: Span): boolean =>
  [content[0], content.at(-1)].some(
    (one) => one !== undefined && one[0] <= span[0] && span[1] <= one[1],
  );

/** The statement that a quotation without a cue carries on: the last with a source, quoting ones first. */
const lastSourced = (
  text: string,
  statements: readonly ProposedStatement[],
): ProposedStatement | null => {
  const sourced = statements.filter(({ source }) => source.length > 0);
  const quoting = sourced.findLast(({ content }) =>
    content.some(([start]) => /^["“‘«„]/.test(text.slice(start, start + 1))),
  );
  return quoting ?? sourced.at(-1) ?? null;
};

/** The statement that a quotation may carry on, and the last paragraph that it reached. */
interface Open {
  readonly statement: ProposedStatement;
  readonly paragraph: number;
}

const withContents = (
  statement: ProposedStatement,
  more: readonly Span[] | undefined,
): ProposedStatement => {
  const [first, ...rest] = statement.content;
  return more === undefined ? statement : { ...statement, content: [first, ...rest, ...more] };
};

/**
 * Joins each quotation that stands alone, with no cue of its own, to the statement before it: the rest of
 * `“A,” she said. “B.”`, and quoted paragraphs that follow.
 * @param perStrand the statements of each strand, in the order of the strands.
 */
export const joinQuotations = (
  strands: readonly Strand[],
  perStrand: readonly ProposedStatement[][],
): ProposedStatement[] => {
  const joined = new Map<ProposedStatement, Span[]>();
  let open: Open | null = null;
  for (const [at, strand] of strands.entries()) {
    const statements = perStrand[at] ?? [];
    const alone = statements.length === 0 ? soleQuotation(strand) : null;
    const taken = alone !== null && (perStrand[at + 1] ?? []).some((one) => holds(one, alone));
    if (alone !== null && !taken && open !== null && strand.paragraph - open.paragraph <= 1) {
      if (!holds(open.statement, alone)) addTo(joined, open.statement, alone);
      open = { statement: open.statement, paragraph: strand.paragraph };
      continue;
    }
    const statement = lastSourced(strand.parsed.text, statements);
    if (statement !== null) open = { statement, paragraph: strand.paragraph };
    else if (open !== null && alone === null && strand.paragraph > open.paragraph) open = null;
  }
  return perStrand.flat().map((statement) => withContents(statement, joined.get(statement)));
};
