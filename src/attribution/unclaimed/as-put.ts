/**
 * `The town, as Lee puts it, is full`, `As the mayor sees it, nothing is lost`: what is said stands around the turn. The
 * models take the verb for any other, and `it` for what is put.
 */
import {
  isVerb,
  type ParsedText,
  type Span,
  spanOver,
  type Token,
  tokenAt,
} from '../../language/index.ts';
import { phraseSpanBefore } from '../grammar/index.ts';
import { TIME_WORDS } from '../lexicons/times.ts';
import { saidBefore, saidFrom } from '../said-around.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** Hardly ever anything else. */
const PROBABILITY = 0.8;

const TURN = /\b(?:puts?|sees|saw|tells|told|describes|described) it\b/gu;

const isMark = (token: Token | undefined): boolean => token?.tag === 'punctuation';

/** Whether the turn ends behind `it`, or a time does: not `as Lee put it in a drawer`. */
const endsTurn = ({ tokens }: ParsedText, it: number): boolean => {
  const [next, time] = [tokens[it + 1], tokens[it + 2]];
  return isMark(next) || (next?.lower === 'on' && TIME_WORDS.has(time?.lower ?? ''));
};

/** The `as` before whoever puts it, where a sentence or a part of one begins with it: not `as soon as he saw it`. */
const asBefore = ({ tokens }: ParsedText, source: number): number => {
  const [before, as] = [tokens[source - 2], tokens[source - 1]];
  if (as?.lower !== 'as' || as.quotation >= 0) return -1;
  return before?.sentence !== as.sentence || isMark(before) ? source - 1 : -1;
};

/** From a sentence's first word to the comma before a token; null where the sentence begins with the token. */
const partBefore = ({ tokens, sentences }: ParsedText, as: number): Span | null => {
  const first = sentences[tokens[as]?.sentence ?? -1]?.first ?? as;
  return first < as - 1 ? spanOver(tokens, first, as - 1) : null;
};

/** What is put so: what stands behind the turn, with the subject before it where a verb goes on; else what stands before. */
const contentOf = (
  parsed: ParsedText,
  as: number,
  it: number,
): FoundStatement['content'] | null => {
  const { tokens } = parsed;
  const behind = tokens[it + 1]?.text === ',' ? saidFrom(parsed, it + 1) : null;
  if (behind === null) {
    const before = saidBefore(parsed, [tokens[as]?.start ?? 0, 0]);
    return before && [before];
  }
  const next = tokens[it + 2];
  const before = next !== undefined && isVerb(next) ? partBefore(parsed, as) : null;
  return before === null ? [behind] : [before, behind];
};

const statementAt = (parsed: ParsedText, verb: number): FoundStatement | null => {
  const it = verb + 1;
  const source = endsTurn(parsed, it) ? phraseSpanBefore(parsed, verb) : null;
  const as = source === null ? -1 : asBefore(parsed, tokenAt(parsed, source[0]));
  const content = as < 0 ? null : contentOf(parsed, as, it);
  if (source === null || content === null) return null;
  return {
    source: [source],
    cue: [spanOver(parsed.tokens, verb, it + 1)],
    content,
    probability: PROBABILITY,
  };
};

/** The statements of a text that somebody is said to put so. */
export const putSo = (parsed: ParsedText): FoundStatement[] =>
  [...parsed.text.matchAll(TURN)].flatMap(
    ({ index }) => statementAt(parsed, tokenAt(parsed, index)) ?? [],
  );
