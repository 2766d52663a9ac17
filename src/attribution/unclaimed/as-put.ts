/**
 * `The town, as Lee puts it, is full`, `As the mayor sees it, nothing is lost`: what is said stands around the turn. The
 * models take the verb for any other, and `it` for what is put.
 */
import {
  isAnyOf,
  isVerb,
  type ParsedText,
  passageAt,
  type Span,
  spanOver,
  type Token,
  tokenAt,
} from '../../language/index.ts';
import { phraseSpanBefore } from '../grammar/index.ts';
import { TIME_WORDS } from '../lexicons/times.ts';
import { saidBefore, saidFrom } from '../said-around.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** Right in every sentence that it was tried on. */
const PROBABILITY = 0.8;

/** No other tense: `as the crowd saw it` may be a ball. */
const TURN = /\b(?:puts?|sees|tells) it\b/gu;

const isMark = (token: Token | undefined): boolean => token?.tag === 'punctuation';

/** Whether the turn ends behind `it`, or a time does: not `as Lee put it in a drawer`. */
const endsTurn = ({ tokens }: ParsedText, it: number): boolean => {
  const [next, time] = [tokens[it + 1], tokens[it + 2]];
  return isMark(next) || (next?.lower === 'on' && TIME_WORDS.has(time?.lower ?? ''));
};

/** The `as` before whoever puts it, where a sentence or a part of one begins with it: not `as soon as he sees it`. */
const asBefore = ({ tokens }: ParsedText, source: number): number => {
  const [before, as] = [tokens[source - 2], tokens[source - 1]];
  if (as?.lower !== 'as' || as.quotation >= 0) return -1;
  return before?.sentence !== as.sentence || isMark(before) ? source - 1 : -1;
};

const JOINS = /^(?:and|but|so|according|while|although)$/;

/** The span of some tokens up to a semicolon, or a comma that another clause is joined with. */
const toClauseEnd = ({ tokens }: ParsedText, span: Span, first: number): Span => {
  for (let at = first + 1; (tokens[at]?.start ?? span[1]) < span[1]; at++) {
    const isJoined = tokens[at]?.text === ',' && JOINS.test(tokens[at + 1]?.lower ?? '');
    if (isJoined || tokens[at]?.text === ';') return [span[0], tokens[at - 1]?.end ?? span[1]];
  }
  return span;
};

/** What stands behind the turn: a quotation, or the clause there; null where nothing does. */
const behindTurn = (parsed: ParsedText, it: number): Span | null => {
  if (parsed.tokens[it + 1]?.text !== ',') return null;
  const passage = parsed.quotations[passageAt(parsed, it + 2)];
  const said = saidFrom(parsed, it + 1);
  return passage?.span ?? (said && toClauseEnd(parsed, said, it + 2));
};

/** What is put so: what stands behind the turn, with the subject before it where a verb goes on; else what stands before. */
const contentOf = (
  parsed: ParsedText,
  as: number,
  it: number,
): FoundStatement['content'] | null => {
  const { tokens } = parsed;
  const isBehindQuotation = (tokens[as - 1]?.quotation ?? -1) >= 0;
  const behind = isBehindQuotation ? null : behindTurn(parsed, it);
  if (behind === null) {
    const before = saidBefore(parsed, [tokens[as]?.start ?? 0, 0]);
    return before && [before];
  }
  const subject = isVerb(tokens[it + 2]) ? phraseSpanBefore(parsed, as - 1) : null;
  return subject === null ? [behind] : [subject, behind];
};

/** The first token of a verb with its auxiliaries and adverbs: of `has once put it`. */
const leadOf = ({ tokens }: ParsedText, verb: number): number => {
  let lead = verb;
  while (isAnyOf(tokens[lead - 1]?.tag, 'auxiliary', 'adverb')) lead -= 1;
  return lead;
};

const statementAt = (parsed: ParsedText, verb: number): FoundStatement | null => {
  const it = verb + 1;
  const lead = leadOf(parsed, verb);
  const source = endsTurn(parsed, it) ? phraseSpanBefore(parsed, lead) : null;
  const as = source === null ? -1 : asBefore(parsed, tokenAt(parsed, source[0]));
  const content = as < 0 ? null : contentOf(parsed, as, it);
  if (source === null || content === null) return null;
  const cue = spanOver(parsed.tokens, lead, it + 1);
  return { source: [source], cue: [cue], content, probability: PROBABILITY };
};

/** The statements of a text that somebody is said to put so. */
export const putSo = (parsed: ParsedText): FoundStatement[] =>
  [...parsed.text.matchAll(TURN)].flatMap(
    ({ index }) => statementAt(parsed, tokenAt(parsed, index)) ?? [],
  );
