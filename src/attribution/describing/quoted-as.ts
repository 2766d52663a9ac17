import {
  type ParsedText,
  type Span,
  type Token,
  tokenAt,
  tokenBehind,
} from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import { phraseSpanFrom } from '../grammar/index.ts';
import { PASSIVE } from '../lexicons/channel-words.ts';
import { CUE_VERB_FORMS } from '../lexicons/cue-verbs.ts';
import { TIME_WORDS } from '../lexicons/times.ts';
import { tokensOfAll } from '../span-words.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** A statement with the words of its cue, and with the outlet, person or text that quotes it: `Interfax quoted the mayor as saying`. */
export interface QuotedStatement extends FoundStatement {
  readonly words: readonly Token[];
  readonly quotedBy: readonly Span[];
}

const QUOTING = wordSet('quote quotes quoted quoting cite cites cited citing');

/** How many words may stand between whom somebody quotes and `as saying`: what tells who it is. */
const LONGEST_APPOSITION = 16;

/** Where `as saying` stands behind a token of the same sentence, or -1. */
const asSayingBehind = ({ tokens }: ParsedText, from: number): number => {
  const sentence = tokens[from]?.sentence;
  for (let at = from; at < from + LONGEST_APPOSITION; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || token.quotation >= 0) return -1;
    const next = CUE_VERB_FORMS.get(tokens[at + 1]?.lower ?? '');
    if (token.lower === 'as' && next?.form === 'ing') return at;
  }
  return -1;
};

/** What is left of a content behind a token: `that` and the rest. */
const contentBehind = ({ tokens }: ParsedText, content: readonly Span[], verb: number): Span[] => {
  const end = tokens[verb]?.end ?? 0;
  const next = tokens[verb + 1]?.text === ',' ? verb + 2 : verb + 1;
  return content.flatMap(([from, to]): Span[] => {
    if (from >= end || to <= (tokens[verb]?.start ?? 0)) return [[from, to]];
    const start = tokens[next]?.start ?? to;
    return start < to ? [[start, to]] : [];
  });
};

/** Where an outlet ends before what tells when or where: `by the Courant on Friday`. */
const ENDS_OUTLET = /^(?:on|in|at|during|last|this|,)$/;

/** `was quoted by the daily Courant as saying`: the outlet between the two parts of a cue. */
const agentWithin = (parsed: ParsedText, [first, second]: readonly Span[]): readonly Span[] => {
  if (first === undefined || second === undefined) return [];
  const by = tokenBehind(parsed, first[1]);
  if (parsed.tokens[by]?.lower !== 'by') return [];
  const words = parsed.tokens.slice(by + 1, tokenAt(parsed, second[0]));
  const end = words.findIndex(({ lower }) => ENDS_OUTLET.test(lower) || TIME_WORDS.has(lower));
  const agent = end < 0 ? words : words.slice(0, end);
  const [start, last] = [agent[0], agent.at(-1)];
  return start === undefined || last === undefined ? [] : [[start.start, last.end]];
};

/** `The paper quoted him as saying that …`: his statement, which rests on the paper; any other stays as it is. */
export const asQuoted = (parsed: ParsedText, statement: FoundStatement): QuotedStatement => {
  const { source: said, cue: signal, content, probability } = statement;
  const words = tokensOfAll(parsed, signal);
  const quotedBy = agentWithin(parsed, signal);
  const own = { source: said, cue: signal, content, probability, words, quotedBy };
  const [quoter] = said;
  const last = words.at(-1);
  if (quoter === undefined || last === undefined || !QUOTING.has(last.lower)) return own;
  if (words.some(({ lower }) => PASSIVE.has(lower))) return own;
  const source = phraseSpanFrom(parsed, tokenAt(parsed, last.start) + 1);
  if (source === null) return own;
  const as = asSayingBehind(parsed, tokenBehind(parsed, source[1]));
  const [start, end] = [parsed.tokens[as]?.start, parsed.tokens[as + 1]?.end];
  if (as < 0 || start === undefined || end === undefined) return own;
  const [first, ...more] = contentBehind(parsed, content, as + 1);
  if (first === undefined) return own;
  const cue: readonly Span[] = [...signal, [start, end]];
  return {
    source: [source],
    cue,
    content: [first, ...more],
    probability,
    words: tokensOfAll(parsed, cue),
    quotedBy: [quoter],
  };
};
