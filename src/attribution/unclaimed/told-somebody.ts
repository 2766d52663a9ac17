/**
 * `Staff were told the office would close`, `She was warned that she could face jail`: what somebody is told, and nobody
 * says by whom. The models have met many that count and many that do not, and are sure of none.
 */
import { type ParsedText, type Span, spanOver, tokenAt } from '../../language/index.ts';
import { hearersBefore } from '../hearers.ts';
import { SPOKEN_TO, TOLD_SOMETHING } from '../lexicons/passives.ts';
import { leadsIn, saidFrom } from '../said-around.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { startsClause } from './clause-starts.ts';
import { passiveLead } from './passive-lead.ts';
import { subjectBefore } from './subject-before.ts';

/** Right in nearly every sentence that it was tried on. */
const PROBABILITY = 0.7;

/** What is said behind a participle: a clause, or a quotation; null where none is. */
const saidBehind = (parsed: ParsedText, verb: number): Span | null => {
  const next = parsed.tokens[verb + 1];
  const isLedIn = next !== undefined && leadsIn(next);
  return isLedIn || startsClause(parsed, verb + 1) ? saidFrom(parsed, verb + 1) : null;
};

/** What somebody is to do, and who: `Staff were ordered to leave`; null where nothing is. */
const toDoBehind = (parsed: ParsedText, verb: number, subject: Span): readonly Span[] | null => {
  const { tokens } = parsed;
  const to = tokens[verb + 1]?.lower === 'not' ? verb + 2 : verb + 1;
  if (tokens[to]?.lower !== 'to' || !SPOKEN_TO.has(tokens[verb]?.lower ?? '')) return null;
  const rest = saidFrom(parsed, verb + 1);
  return rest && [subject, rest];
};

/** What somebody is told: what is so, else what is to be done; null for nothing. */
const contentOf = (parsed: ParsedText, verb: number, subject: Span): readonly Span[] | null => {
  const said = TOLD_SOMETHING.has(parsed.tokens[verb]?.lower ?? '')
    ? saidBehind(parsed, verb)
    : null;
  return said === null ? toDoBehind(parsed, verb, subject) : [said];
};

const statementAt = (parsed: ParsedText, verb: number): FoundStatement | null => {
  const { tokens } = parsed;
  if ((tokens[verb]?.quotation ?? 0) >= 0) return null;
  const auxiliary = passiveLead(parsed, verb);
  if (auxiliary < 0 || hearersBefore(parsed, auxiliary) !== null) return null;
  const subject = subjectBefore(parsed, auxiliary);
  const [first, ...rest] = (subject && contentOf(parsed, verb, subject)) ?? [];
  if (first === undefined) return null;
  const cue = spanOver(tokens, auxiliary, verb + 1);
  return { source: [], cue: [cue], content: [first, ...rest], probability: PROBABILITY };
};

/** Of those spoken to, the ones who may be told as much without a word of by whom. */
const TOLD =
  /\b(?:told|warned|promised|assured|informed|advised|ordered|instructed|asked|urged|reminded)\b/gu;

/** What a text says that somebody was told. */
export const toldSomebody = (parsed: ParsedText): FoundStatement[] =>
  [...parsed.text.matchAll(TOLD)].flatMap(
    ({ index }) => statementAt(parsed, tokenAt(parsed, index)) ?? [],
  );
