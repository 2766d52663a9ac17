import { type ParsedText, type Span, tokenAt } from '../../language/index.ts';
import type { FoundStatement } from './statement.ts';

/** No quotation is followed over more paragraphs. */
const MOST_PARAGRAPHS = 40;

/** Index of the outermost quoted passage that holds the token at an offset, or -1. */
const passageAt = (parsed: ParsedText, offset: number): number => {
  const innermost = parsed.tokens[tokenAt(parsed, offset)]?.quotation ?? -1;
  return parsed.quotations[innermost]?.outermost ?? -1;
};

/** For each passage that the next paragraph carries on, the passage that does. */
const continuations = ({ quotations }: ParsedText): ReadonlyMap<number, number> =>
  new Map(
    [...quotations.entries()]
      .filter(([, { continues }]) => continues >= 0)
      .map(([index, { continues }]): [number, number] => [continues, index]),
  );

/** The passages whose first or last words a statement from outside of them claims. */
const claimedBy = (parsed: ParsedText, { cue, content }: FoundStatement): number[] => {
  const own = cue[0] === undefined ? -1 : passageAt(parsed, cue[0][0]);
  return content
    .flatMap(([start, end]) => [passageAt(parsed, start), passageAt(parsed, end - 1)])
    .filter((passage) => passage >= 0 && passage !== own);
};

/** The passage that a statement from outside quotes to the end of its paragraph, which leaves it open; -1 if none. */
const leftOpen = (parsed: ParsedText, statement: FoundStatement): number => {
  const end = statement.content.at(-1)?.[1] ?? 0;
  const index = passageAt(parsed, end - 1);
  const passage = parsed.quotations[index];
  const isOpen = passage !== undefined && !passage.closed && passage.span[1] === end;
  return isOpen && claimedBy(parsed, statement).includes(index) ? index : -1;
};

/**
 * Lets a content go on where its quotation does: paragraphs that open with a mark again because the one before left
 * it open belong to the same statement, whatever is said in them, unless somebody else claims them from outside.
 */
export const carryQuotations = (
  parsed: ParsedText,
  statements: readonly FoundStatement[],
): FoundStatement[] => {
  const next = continuations(parsed);
  if (next.size === 0) return [...statements];
  const claimed = new Set(statements.flatMap((statement) => claimedBy(parsed, statement)));
  return statements.map((statement) => {
    const more: Span[] = [];
    let index = next.get(leftOpen(parsed, statement));
    while (index !== undefined && !claimed.has(index) && more.length < MOST_PARAGRAPHS) {
      more.push(parsed.quotations[index]?.span ?? [0, 0]);
      index = next.get(index);
    }
    const [first, ...rest] = statement.content;
    return more.length === 0 ? statement : { ...statement, content: [first, ...rest, ...more] };
  });
};
