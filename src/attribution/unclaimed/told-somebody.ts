/**
 * `Staff were told the office would close`, `She was warned that she could face jail`: what somebody is told, and nobody
 * says by whom. The models have met many that count and many that do not, and are sure of none.
 */
import { type ParsedText, type Span, spanOver, tokenAt } from '../../language/index.ts';
import { hearersBefore } from '../hearers.ts';
import { SPOKEN_TO, TOLD_SOMETHING } from '../lexicons/passives.ts';
import { FORMS_OF_BE, MODALS } from '../lexicons/verb-groups.ts';
import { leadsIn, saidFrom } from '../said-around.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { startsClause } from './clause-starts.ts';
import { auxiliaryBefore } from './passive-lead.ts';
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
const toDoBehind = (parsed: ParsedText, verb: number, subject: Span): Span[] | null => {
  const { tokens } = parsed;
  const isTo = tokens[verb + 1]?.lower === 'to' || tokens[verb + 2]?.lower === 'to';
  if (!isTo || !SPOKEN_TO.has(tokens[verb]?.lower ?? '')) return null;
  const isNot = tokens[verb + 2]?.lower === 'to' && tokens[verb + 1]?.lower !== 'not';
  const rest = isNot ? null : saidFrom(parsed, verb + 1);
  return rest && [subject, rest];
};

const statementAt = (parsed: ParsedText, verb: number): FoundStatement | null => {
  const { tokens } = parsed;
  if ((tokens[verb]?.quotation ?? 0) >= 0) return null;
  const auxiliary = auxiliaryBefore(parsed, verb);
  const words = auxiliary < 0 ? [] : tokens.slice(auxiliary, verb);
  const isPassive = words.some(({ lower }) => FORMS_OF_BE.has(lower));
  if (!isPassive || MODALS.has(words[0]?.lower ?? '')) return null;
  if (hearersBefore(parsed, auxiliary) !== null) return null;
  const subject = subjectBefore(parsed, auxiliary);
  const said = TOLD_SOMETHING.has(tokens[verb]?.lower ?? '') ? saidBehind(parsed, verb) : null;
  if (subject === null) return null;
  const content: readonly Span[] | null =
    said === null ? toDoBehind(parsed, verb, subject) : [said];
  const [first, ...rest] = content ?? [];
  if (first === undefined) return null;
  const cue = spanOver(tokens, auxiliary, verb + 1);
  return { source: [], cue: [cue], content: [first, ...rest], probability: PROBABILITY };
};

/** What a text says that somebody was told. */
export const toldSomebody = (parsed: ParsedText): FoundStatement[] =>
  [
    ...parsed.text.matchAll(
      /\b(?:told|warned|promised|assured|informed|advised|ordered|instructed|asked|urged|reminded)\b/gu,
    ),
  ].flatMap(({ index }) => statementAt(parsed, tokenAt(parsed, index)) ?? []);
