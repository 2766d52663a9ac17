/**
 * `Smith was accused of fraud by former colleagues`: whoever stands behind `by` says it, however far behind the verb. The
 * models know those right behind it, and take what follows for a part of them: `by the Treasury as reckless`.
 */
import {
  isVerb,
  type ParsedText,
  type Span,
  spanOver,
  type Token,
  tokenAt,
} from '../../language/index.ts';
import { addTo } from '../../lists.ts';
import { DOCUMENT_NOUNS } from '../lexicons/documents.ts';
import { DEEDS, TOLD_BY } from '../lexicons/passives.ts';
import { behindSaid } from '../said-around.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { agentBehind } from './agents.ts';
import { passiveLead } from './passive-lead.ts';
import { subjectBefore } from './subject-before.ts';

/** Hardly ever anything else. */
const PROBABILITY = 0.8;
/** How far behind its verb `by` may stand, in tokens. */
const REACH = 14;

/** What ends a clause, or joins another one on. */
const ENDS_REST =
  /^(?:[,;:.!?()—–]|but|while|because|although|after|before|who|which|and|when|since|amid)$/;

/** Nothing before it goes with a `by`. */
const ENDS_REACH = /^(?:[,;:()—–]|by)$/;

const isOuter = ({ quotation }: Token): boolean => quotation < 0;

/** Whether a verb between another and `by` has no `by` of its own: `urged to act by parents`, `accused of lying by Lee`. */
const isPassedOver = ({ tokens }: ParsedText, at: number): boolean =>
  tokens[at - 1]?.lower === 'to' || /^(?:of|for)$/.test(tokens[at - 1]?.lower ?? '');

/** The participle of saying that a `by` goes with; -1 where there is none, or something else stands between. */
const participleBefore = (parsed: ParsedText, by: number): number => {
  const { tokens } = parsed;
  const before = tokens[by - 1];
  const isDeed = DEEDS.has(before?.lower ?? '') || DOCUMENT_NOUNS.has(before?.lower ?? '');
  if (isDeed && before?.tag !== 'verb') return -1;
  for (let at = by - 1; at > by - REACH; at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[by]?.sentence) return -1;
    if (ENDS_REACH.test(token.lower)) return -1;
    if (!isVerb(token)) continue;
    if (TOLD_BY.has(token.lower)) return at;
    if (!isPassedOver(parsed, at)) return -1;
  }
  return -1;
};

/** Whether `as` leads in a clause: `as the row went on`, not `as reckless`. */
const isClause = ({ tokens }: ParsedText, first: number, last: number): boolean =>
  tokens[first]?.lower === 'as' &&
  tokens.slice(first, last).some((each) => isVerb(each) && isOuter(each));

/** What else is said behind some token: up to the clause’s end; null for nothing. */
const restFrom = (parsed: ParsedText, first: number): Span | null => {
  const last = behindSaid(parsed, first, ENDS_REST);
  return last > first && !isClause(parsed, first, last)
    ? spanOver(parsed.tokens, first, last)
    : null;
};

const statementAt = (parsed: ParsedText, by: number): FoundStatement | null => {
  const { tokens } = parsed;
  const token = tokens[by];
  if (token === undefined || !isOuter(token)) return null;
  const participle = participleBefore(parsed, by);
  const auxiliary = participle < 0 ? -1 : passiveLead(parsed, participle);
  if (auxiliary < 0) return null;
  const source = agentBehind(parsed, by);
  const subject = source === null ? null : subjectBefore(parsed, auxiliary);
  if (source === null || subject === null) return null;
  const before = participle + 1 < by ? [spanOver(tokens, participle + 1, by)] : [];
  const behind = restFrom(parsed, tokenAt(parsed, source[1] - 1) + 1);
  return {
    source: [source],
    cue: [spanOver(tokens, auxiliary, participle + 1)],
    content: [subject, ...before, ...(behind === null ? [] : [behind])],
    probability: PROBABILITY,
  };
};

/** What the models take for a part of whoever speaks: `by the Treasury as reckless`. */
const TAKEN_ALONG = /^\s+(?:as|for|to|over|about|after|on)\s/;

const endOfContent = ({ content }: FoundStatement): number => content.at(-1)?.[1] ?? 0;

/** Whether a statement was found with whoever says it and all that is said, and nothing else is taken for a part of them. */
const isToldIn = (
  { text }: ParsedText,
  found: readonly FoundStatement[],
): ((statement: FoundStatement) => boolean) => {
  const byStart = new Map<number, FoundStatement[]>();
  for (const one of found) {
    const [own] = one.source;
    if (own !== undefined) addTo(byStart, own[0], one);
  }
  return (statement) => {
    const [agent] = statement.source;
    if (agent === undefined) return false;
    return (byStart.get(agent[0]) ?? []).some(
      (one) =>
        !TAKEN_ALONG.test(text.slice(agent[1], one.source[0]?.[1])) &&
        endOfContent(one) >= endOfContent(statement),
    );
  };
};

/** What a text tells in the passive with whoever says it, but for what was found as it is. */
export const toldBy = (parsed: ParsedText, found: readonly FoundStatement[]): FoundStatement[] => {
  const isTold = isToldIn(parsed, found);
  return [...parsed.text.matchAll(/\bby\b/gu)].flatMap(({ index }) => {
    const statement = statementAt(parsed, tokenAt(parsed, index));
    return statement === null || isTold(statement) ? [] : statement;
  });
};
