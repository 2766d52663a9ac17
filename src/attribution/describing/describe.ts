import type { ParsedText } from '../../language/index.ts';
import { hearersOf } from '../hearers.ts';
import type { KnownPerson } from '../known-person.ts';
import { SPOKEN_TO } from '../lexicons/passives.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { type Context, contextOf, type Settlement, settleNext } from '../speakers/index.ts';
import type { Attribution } from '../types.ts';
import { actOf } from './act.ts';
import { isAuthorsOwn } from './authors-own.ts';
import { channelOf } from './channels/channel-of.ts';
import { isCitation } from './citations.ts';
import { cueReasonOf } from './cue-reason.ts';
import { isDateline } from './datelines.ts';
import { isDeclined } from './declined.ts';
import { enclosingStatements } from './nesting.ts';
import { ownParts } from './own-parts.ts';
import { isPlea } from './pleas.ts';
import { countWords, quotationOf, type WordCounts } from './quotation.ts';
import { asQuoted, type QuotedStatement } from './quoted-as.ts';
import { isSearch } from './searches.ts';
import { isOfNobody } from './sources-of-nobody.ts';
import { outerSourceOf, type Told, throughOf } from './through-of.ts';

/** Whether a statement is no attribution, for one reason. */
type IsNone = (parsed: ParsedText, statement: QuotedStatement) => boolean;

/** What looks like an attribution and is none. */
const NO_ATTRIBUTIONS: readonly IsNone[] = [
  isCitation,
  isSearch,
  isAuthorsOwn,
  isOfNobody,
  isDateline,
];

/** What somebody does without a word: no attribution, though a pronoun behind it may mean them. */
const NOTHING_SAID: readonly IsNone[] = [isDeclined, isPlea];

const settleSource = (
  context: Context,
  { source }: FoundStatement,
  enclosing: Settlement | null,
): Settlement | null => {
  const [first] = source;
  return first === undefined ? null : settleNext(context, first, enclosing);
};

const attributionOf = (
  { parsed, people }: Context,
  counts: WordCounts,
  told: Told,
  outer: Told | undefined,
): Attribution => {
  const { statement, settlement } = told;
  const { cue, content, probability, source } = statement;
  const act = actOf(statement);
  const quotation = quotationOf(parsed, counts, statement);
  const reason = cueReasonOf(statement);
  const [first, ...rest] = source;
  if (first === undefined || settlement === null) {
    const reasons = { cue: reason, kind: 'noSource', word: null, reference: 'itself' } as const;
    const through = outerSourceOf(parsed, told, outer) ?? [];
    const nobody = { source: [], speaker: null, kind: 'unattributed', through } as const;
    const hearers = hearersOf(parsed, statement);
    const channel =
      hearers.length > 0 ? hearers : channelOf(parsed, people, statement, outer?.statement ?? null);
    return { cue, content, probability, act, quotation, ...nobody, channel, reasons };
  }
  const { speaker, reference } = settlement;
  const { kind, word } = speaker.evidence;
  return {
    cue,
    content,
    probability,
    act,
    quotation,
    reasons: { cue: reason, kind, word, reference },
    kind: speaker.kind,
    source: [first, ...rest],
    speaker: speaker.name,
    through: throughOf(parsed, told, outer),
    channel: channelOf(parsed, people, statement, outer?.statement ?? null),
  };
};

/** Whether somebody is told something, by whomever: `was instructed to`. */
const isToldSomebody = ({ words }: QuotedStatement): boolean =>
  words.length > 1 && SPOKEN_TO.has(words.at(-1)?.lower ?? '');

/**
 * Whether a statement within another's content says no more than it: what somebody hopes in their own words
 * (`said he hopes`), and a hedge that somebody else's word stands behind already.
 */
const isIdle = (
  statement: QuotedStatement,
  { act, kind, speaker }: Attribution,
  outer: Attribution | undefined,
): boolean => {
  if (outer === undefined || outer.kind === 'unattributed') return false;
  if (kind === 'unattributed') return !isToldSomebody(statement);
  return act === 'stance' && speaker === outer.speaker;
};

/**
 * Says of statements what is more than their spans: kind, act, quotation, speaker, through, channel. Asks for
 * nothing but the spans, whatever found them.
 *
 * @param statements in the order of the text: who a pronoun stands for depends on who spoke before.
 */
export const describe = (
  parsed: ParsedText,
  found: readonly FoundStatement[],
  people: readonly KnownPerson[],
): Attribution[] => {
  const statements = found
    .map((statement) => asQuoted(parsed, ownParts(parsed, statement)))
    .filter((statement) => !NO_ATTRIBUTIONS.some((isNone) => isNone(parsed, statement)));
  const context = contextOf(parsed, people);
  const enclosing = enclosingStatements(statements);
  /** What a list has for the statement around another; a list that is asked for what is before its start is slow. */
  const around = <T>(list: readonly T[], index: number): T | undefined => {
    const outer = enclosing[index] ?? -1;
    return outer < 0 ? undefined : list[outer];
  };
  const told: Told[] = [];
  for (const [index, statement] of statements.entries()) {
    const outer = around(told, index);
    told.push({
      statement,
      settlement: settleSource(context, statement, outer?.settlement ?? null),
    });
  }
  const counts = countWords(parsed);
  const attributions = told.map((one, index) =>
    attributionOf(context, counts, one, around(told, index)),
  );
  return attributions.filter((attribution, index) => {
    const statement = statements[index];
    if (statement === undefined) return false;
    const isNothing = NOTHING_SAID.some((isNone) => isNone(parsed, statement));
    return !isNothing && !isIdle(statement, attribution, around(attributions, index));
  });
};
