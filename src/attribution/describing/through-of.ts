/** Whom a statement rests on: whoever tells of it, or is cited for it. */
import { overlap, type ParsedText, type Span } from '../../language/index.ts';
import { lowerIn } from '../span-words.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { antecedentOf, type Settlement } from '../speakers/index.ts';
import { isAside, isBeside } from './asides.ts';
import { citedSource } from './citations.ts';
import type { QuotedStatement } from './quoted-as.ts';
import { isRelativeToThing, showerOf } from './showers.ts';

/** A statement with whose it is. */
export interface Told {
  readonly statement: QuotedStatement;
  readonly settlement: Settlement | null;
}

const isSame = (a: Settlement | null | undefined, b: Settlement | null | undefined): boolean =>
  a?.speaker.name === b?.speaker.name;

/** Spans that are none of a statement’s own source; of `Lee, who said`, whom the pronoun takes up. */
const outsideOf = (
  parsed: ParsedText,
  { source }: FoundStatement,
  spans: readonly Span[],
): readonly Span[] =>
  spans
    .map((span) => antecedentOf(parsed, span) ?? span)
    .filter((span) => !source.some((own) => overlap(own, span)));

/** The length of `which`. */
const LONGEST_RELATIVE = 5;

const isRelativeSource = (parsed: ParsedText, { source: [span] }: FoundStatement): boolean =>
  span !== undefined && isRelativeToThing(lowerIn(parsed, span, LONGEST_RELATIVE));

/** The outer source of a nested statement; null for one that stands by itself, or is its own. */
export const outerSourceOf = (
  parsed: ParsedText,
  { statement, settlement }: Told,
  outer: Told | undefined,
): readonly Span[] | null => {
  if (!outer?.settlement || isSame(outer.settlement, settlement)) return null;
  if (isAside(parsed, statement) || isBeside(parsed, statement)) return null;
  return outsideOf(parsed, statement, outer.statement.source.slice(0, 1));
};

/** The outer source of a nested statement, or the one it cites; never its own. */
export const throughOf = (
  parsed: ParsedText,
  told: Told,
  outer: Told | undefined,
): readonly Span[] => {
  const { statement, settlement } = told;
  if (statement.quotedBy.length > 0) return statement.quotedBy;
  const nesting = outerSourceOf(parsed, told, outer);
  if (nesting !== null) return nesting;
  const cited = outsideOf(parsed, statement, citedSource(parsed, statement));
  const isDocument = settlement?.speaker.kind === 'document' || isRelativeSource(parsed, statement);
  return cited.length > 0 || !isDocument ? cited : showerOf(parsed, statement);
};
