import {
  type BlockQuotation,
  blockQuotations,
  type ParsedText,
  passageAt,
  type Span,
  type Spans,
  tokenAt,
} from '../../language/index.ts';
import type { FoundStatement } from './statement.ts';

/** The quoted passages of a text as runs: what one paragraph leaves open and the next ones carry on. */
interface Runs {
  readonly parsed: ParsedText;
  /** For each passage the first of its run: itself where it carries on none. */
  readonly heads: Int32Array;
  /** For each passage that is carried on, the one that does. */
  readonly next: ReadonlyMap<number, number>;
  /** The block that a passage opens. */
  readonly blocks: ReadonlyMap<number, BlockQuotation>;
}

/** No more paragraphs than this one tell something between two blocks of one text. */
const BETWEEN_BLOCKS = 1;

/** Lets a block be carried on by the next one where hardly anything is told between them: both are quoted from one text. */
const linkBlocks = (
  { paragraphs, tokens, quotations }: ParsedText,
  blocks: readonly BlockQuotation[],
  next: Map<number, number>,
): void => {
  const paragraphOf = (token: number | undefined): number => tokens[token ?? -1]?.paragraph ?? -1;
  for (const [at, { passage, ...block }] of blocks.entries()) {
    const following = blocks[at + 1]?.passage ?? -1;
    const opens = paragraphOf(quotations[following]?.first);
    const between = opens - paragraphOf(block.paragraphs.at(-1)?.first) - 1;
    const isAlone = paragraphs[opens]?.first === quotations[following]?.first;
    if (following >= 0 && between <= BETWEEN_BLOCKS && isAlone) next.set(passage, following);
  }
};

const runsOf = (parsed: ParsedText): Runs => {
  const heads = new Int32Array(parsed.quotations.length);
  const next = new Map<number, number>();
  for (const [index, { continues }] of parsed.quotations.entries()) {
    heads[index] = continues < 0 ? index : (heads[continues] ?? index);
    if (continues >= 0) next.set(continues, index);
  }
  const blocks = blockQuotations(parsed);
  linkBlocks(parsed, blocks, next);
  return { parsed, heads, next, blocks: new Map(blocks.map((one) => [one.passage, one])) };
};

/** Whether a statement is made in the run of a passage, and so does not quote it from outside. */
const isWithin = ({ parsed, heads }: Runs, statement: FoundStatement, passage: number): boolean => {
  const offset = (statement.cue[0] ?? statement.source[0] ?? statement.content[0])[0];
  const own = passageAt(parsed, tokenAt(parsed, offset));
  return own >= 0 && heads[own] === heads[passage];
};

/** The passages that a statement quotes from outside with the first or last words of a content. */
const claimedBy = (runs: Runs, statement: FoundStatement): number[] =>
  statement.content
    .flatMap(([start, end]) => [start, end - 1])
    .map((offset) => passageAt(runs.parsed, tokenAt(runs.parsed, offset)))
    .filter((passage) => passage >= 0 && !isWithin(runs, statement, passage));

/** The passage that a statement quotes from outside to its last word, and that its paragraph leaves open; or -1. */
const leftOpenBy = (runs: Runs, statement: FoundStatement): number => {
  const { parsed } = runs;
  const last = tokenAt(parsed, (statement.content.at(-1)?.[1] ?? 0) - 1);
  const index = passageAt(parsed, last);
  const passage = parsed.quotations[index];
  if (passage === undefined || passage.closed || isWithin(runs, statement, index)) return -1;
  let after = last + 1;
  while (after < passage.last && parsed.tokens[after]?.tag === 'punctuation') after += 1;
  return after >= passage.last ? index : -1;
};

/** For each passage that is left open the likeliest statement that quotes it to its end. */
const carriersOf = (
  runs: Runs,
  statements: readonly FoundStatement[],
): ReadonlyMap<FoundStatement, number> => {
  const likeliest = new Map<number, FoundStatement>();
  for (const statement of statements) {
    const passage = leftOpenBy(runs, statement);
    const rival = likeliest.get(passage);
    if (passage >= 0 && (rival === undefined || rival.probability < statement.probability))
      likeliest.set(passage, statement);
  }
  return new Map([...likeliest].map(([passage, statement]) => [statement, passage]));
};

/** What carries a passage on: the rest of its block, and the passages of its run until one is claimed. */
const behind = (
  { parsed, next, blocks }: Runs,
  open: number,
  claimed: ReadonlySet<number>,
): readonly Span[] => {
  const restOf = (passage: number): Span[] =>
    blocks.get(passage)?.paragraphs.map(({ span }) => span) ?? [];
  const more = restOf(open);
  for (let at = next.get(open); at !== undefined && !claimed.has(at); at = next.get(at)) {
    const passage = parsed.quotations[at];
    if (passage !== undefined) more.push(passage.span, ...restOf(at));
  }
  return more;
};

/** A content to the end of the passage that it leaves open, and over what carries that on. */
const carried = (
  runs: Runs,
  [first, ...rest]: Spans,
  open: number,
  claimed: ReadonlySet<number>,
): Spans => {
  const more = behind(runs, open, claimed);
  if (more.length === 0) return [first, ...rest];
  const end = runs.parsed.quotations[open]?.span[1] ?? 0;
  const toEnd = ([from, to]: Span, isLast: boolean): Span => [from, isLast ? end : to];
  return [
    toEnd(first, rest.length === 0),
    ...rest.map((span, at) => toEnd(span, at === rest.length - 1)),
    ...more,
  ];
};

/**
 * Lets a content go on where its quotation does: paragraphs that open with a mark again because the one before left
 * it open belong to the same statement, whatever is said in them, unless somebody claims them from outside. The
 * grammar joins what has no cue in it before the models look; this joins what they found.
 */
export const carryQuotations = (
  parsed: ParsedText,
  statements: readonly FoundStatement[],
): FoundStatement[] => {
  const runs = runsOf(parsed);
  if (runs.next.size + runs.blocks.size === 0) return [...statements];
  const claimed = new Set(statements.flatMap((statement) => claimedBy(runs, statement)));
  const carriers = carriersOf(runs, statements);
  return statements.map((statement) => {
    const open = carriers.get(statement);
    if (open === undefined) return statement;
    return { ...statement, content: carried(runs, statement.content, open, claimed) };
  });
};
