import type { ParsedText, Span, Token } from '../../language/index.ts';
import { isMediaName } from '../kinds/names.ts';
import { AUDIENCES, CHANNEL_NOUNS, CHANNEL_PREPOSITIONS } from '../lexicons/channels.ts';
import { TIME_WORDS } from '../lexicons/times.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { tokenAt } from './words.ts';

const TELLING =
  /^(?:tell|tells|told|telling|inform|informs|informed|informing|brief|briefed|remind|reminded|assure|assured)$/;
const PHRASE_WORD = /^(?:noun|properNoun|adjective|determiner|number|possessive)$/;

/** What is written or given for an outlet: `in an essay for the review`. */
const WRITTEN_FOR = /^(?:interview|essay|article|column|op-ed|piece|video)$/;

/** A time that ends a phrase (`in a letter Monday`), not one within it (`in a May 7 memo`). */
const isClosingTime = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.tag;
  return (
    TIME_WORDS.has(tokens[at]?.lower ?? '') &&
    next !== 'noun' &&
    next !== 'properNoun' &&
    next !== 'number' &&
    next !== 'possessive'
  );
};

const belongs = (tokens: readonly Token[], from: number, at: number): boolean => {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token === undefined || isClosingTime(tokens, at)) return false;
  if (PHRASE_WORD.test(token.tag)) return true;
  if (TIME_WORDS.has(token.lower) && next?.tag === 'possessive') return true;
  if (token.tag === 'verb')
    return before?.tag === 'determiner' && PHRASE_WORD.test(next?.tag ?? '');
  if (token.tag !== 'preposition' || at === from || TIME_WORDS.has(next?.lower ?? '')) return false;
  if (token.lower === 'for') return WRITTEN_FOR.test(before?.lower ?? '');
  return /^(?:of|with|on|by|to|from)$/.test(token.lower);
};

/** The end of a phrase that starts at a token: nouns and what stands with them, `of` and `with` between. */
const phraseEnd = (tokens: readonly Token[], from: number, last: number): number => {
  let at = from;
  while (at < last && at < from + 14 && belongs(tokens, from, at)) at += 1;
  while (at > from && /^(?:preposition|determiner|possessive)$/.test(tokens[at - 1]?.tag ?? ''))
    at -= 1;
  return at;
};

const headOf = (tokens: readonly Token[], from: number, to: number): Token | undefined => {
  let head: Token | undefined;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.tag === 'preposition') break;
    if (token !== undefined && /^(?:noun|properNoun)$/.test(token.tag)) head = token;
  }
  return head;
};

const spanOfTokens = (tokens: readonly Token[], from: number, to: number): Span => [
  tokens[from]?.start ?? 0,
  tokens[to - 1]?.end ?? 0,
];

const isOutlet = (tokens: readonly Token[], from: number, to: number): boolean =>
  isMediaName(
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );

/** The phrase `in a statement`, `on X`, `to reporters` that starts at a token, or null. */
const channelAt = (tokens: readonly Token[], at: number, last: number): Span | null => {
  const preposition = tokens[at]?.lower ?? '';
  if (tokens[at]?.tag !== 'preposition' || !CHANNEL_PREPOSITIONS.has(preposition)) return null;
  const end = phraseEnd(tokens, at + 1, last);
  const head = headOf(tokens, at + 1, end);
  if (head === undefined) return null;
  const audience =
    preposition === 'to' && (AUDIENCES.has(head.lower) || isOutlet(tokens, at + 1, end));
  const medium =
    preposition !== 'to' &&
    CHANNEL_NOUNS.has(head.lower) &&
    !/^(?:by|from|before|with)$/.test(preposition);
  return audience || medium ? spanOfTokens(tokens, at, end) : null;
};

const firstChannel = (tokens: readonly Token[], from: number, to: number): Span | null => {
  for (let at = from; at < Math.min(to, from + 40); at++) {
    const found = channelAt(tokens, at, to);
    if (found !== null) return found;
  }
  return null;
};

/** Somebody told: the outlet or the audience straight after `told`. */
const audienceAfter = (tokens: readonly Token[], cue: number, last: number): Span | null => {
  if (!TELLING.test(tokens[cue - 1]?.lower ?? '')) return null;
  const end = phraseEnd(tokens, cue, last);
  const head = headOf(tokens, cue, end);
  if (head === undefined) return null;
  return AUDIENCES.has(head.lower) || isOutlet(tokens, cue, end)
    ? spanOfTokens(tokens, cue, end)
    : null;
};

/** The nearest token at or after `from` that starts a content. */
const nextContent = (
  parsed: ParsedText,
  { content }: FoundStatement,
  from: number,
  last: number,
): number => {
  let stop = last;
  for (const [start] of content) {
    const token = tokenAt(parsed, start);
    if (token >= from && token < stop) stop = token;
  }
  return stop;
};

/** Between the sentence's start and the source: `In a statement on Monday, the firm said …`. */
const leadingChannel = ({ tokens }: ParsedText, first: number, source: number): Span | null => {
  const comma = tokens[source - 1]?.text === ',';
  return comma ? firstChannel(tokens, first, source) : null;
};

/** The medium, document, occasion or audience of a statement, where its sentence names one. */
export const channelOf = (parsed: ParsedText, statement: FoundStatement): readonly Span[] => {
  const cue = statement.cue[0];
  if (cue === undefined || statement.source.length === 0) return [];
  const { tokens } = parsed;
  const cueFirst = tokenAt(parsed, cue[0]);
  const cueEnd = tokenAt(parsed, cue[1] - 1) + 1;
  const sentence = parsed.sentences[tokens[cueFirst]?.sentence ?? 0];
  if (sentence === undefined) return [];
  const source = statement.source[0]?.[0] ?? cue[0];
  const sourceEnd = tokenAt(parsed, (statement.source[0]?.[1] ?? cue[1]) - 1) + 1;
  const behind = source > cue[0] ? sourceEnd : cueEnd;
  const stop = nextContent(parsed, statement, behind, sentence.last);
  const found =
    audienceAfter(tokens, cueEnd, stop) ??
    firstChannel(tokens, behind, stop) ??
    (sourceEnd < cueFirst ? firstChannel(tokens, sourceEnd, cueFirst) : null) ??
    leadingChannel(parsed, sentence.first, Math.min(tokenAt(parsed, source), cueFirst));
  return found === null ||
    statement.content.some((span) => span[0] <= found[0] && found[0] < span[1])
    ? []
    : [found];
};
