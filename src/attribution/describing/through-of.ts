/** Whom a statement rests on: whoever tells of it, or is cited for it. */
import { overlap, type ParsedText, passageAt, type Span, tokenAt } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import { lowerIn } from '../span-words.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { antecedentOf, type Settlement } from '../speakers/index.ts';
import { isAside, isBeside } from './asides.ts';
import { citedSource } from './citations.ts';
import type { QuotedStatement } from './quoted-as.ts';
import { isRelativeToThing, showerOf } from './showers.ts';
import { withoutApposition } from './without-apposition.ts';

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
    .map((span) => withoutApposition(parsed, antecedentOf(parsed, span) ?? span))
    .filter((span) => !source.some((own) => overlap(own, span)));

/** The length of `which`. */
const LONGEST_RELATIVE = 5;

/** The pronouns for whoever does not speak. */
const PRONOUNS_OF_OTHERS = wordSet('he she it they');

/** The length of `they`. */
const LONGEST_PRONOUN = 4;

const isRelativeSource = (parsed: ParsedText, { source: [span] }: FoundStatement): boolean =>
  span !== undefined && isRelativeToThing(lowerIn(parsed, span, LONGEST_RELATIVE));

/** `“She says it is late,” Moe said`: within somebody's own quotation `she` is somebody else, whoever that is. */
const isOfAnother = (
  parsed: ParsedText,
  { source: [span] }: FoundStatement,
  outer: Told,
): boolean => {
  if (span === undefined || !PRONOUNS_OF_OTHERS.has(lowerIn(parsed, span, LONGEST_PRONOUN)))
    return false;
  const [passage, around] = [span, outer.statement.cue[0] ?? span].map(([start]) =>
    passageAt(parsed, tokenAt(parsed, start)),
  );
  return passage !== undefined && passage >= 0 && passage !== around;
};

/** The outer source of a nested statement; null for one that stands by itself, or is its own. */
export const outerSourceOf = (
  parsed: ParsedText,
  { statement, settlement }: Told,
  outer: Told | undefined,
): readonly Span[] | null => {
  if (!outer?.settlement) return null;
  if (isSame(outer.settlement, settlement) && !isOfAnother(parsed, statement, outer)) return null;
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
