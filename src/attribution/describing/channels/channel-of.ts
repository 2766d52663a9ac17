import {
  type ParsedText,
  type Span,
  type Token,
  tokenAt,
  tokenBehind,
} from '../../../language/index.ts';
import { NOT_SAID_THERE } from '../../lexicons/channel-words.ts';
import { TIME_WORDS } from '../../lexicons/times.ts';
import type { FoundStatement } from '../../spans/statement.ts';
import type { People } from '../../speakers/index.ts';
import { audienceAfter } from './audience.ts';
import { issuedBefore } from './issued.ts';
import { channelAt, firstChannel, openingChannel } from './medium.ts';

/** A statement's parts as places among the tokens of its sentence. */
interface Places {
  readonly first: number;
  readonly last: number;
  readonly cue: number;
  readonly cueEnd: number;
  readonly source: number;
  readonly sourceEnd: number;
}

/** Where the content begins that holds an offset. */
const contentStart = (
  parsed: ParsedText,
  statement: FoundStatement | null,
  offset: number,
): number => {
  const span = statement?.content.find(([start, end]) => start <= offset && offset < end);
  return span === undefined ? 0 : tokenAt(parsed, span[0]);
};

/** @param outer the statement in whose content this one stands, whose channel is none of this one's. */
const placesOf = (
  parsed: ParsedText,
  { cue, source }: FoundStatement,
  outer: FoundStatement | null,
): Places | null => {
  const [cueSpan] = cue;
  if (cueSpan === undefined) return null;
  const at = tokenAt(parsed, cueSpan[0]);
  const [sourceSpan] = source;
  const sentence = parsed.sentences[parsed.tokens[at]?.sentence ?? 0];
  return sentence === undefined
    ? null
    : {
        first: Math.max(sentence.first, contentStart(parsed, outer, cueSpan[0])),
        last: sentence.last,
        cue: at,
        cueEnd: tokenBehind(parsed, cueSpan[1]),
        // What nobody in particular says is said where its cue stands.
        source: sourceSpan === undefined ? at : tokenAt(parsed, sourceSpan[0]),
        sourceEnd: sourceSpan === undefined ? at : tokenBehind(parsed, sourceSpan[1]),
      };
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

/** Where the sentence's opening ends: at the source or the cue. */
const opening = ({ tokens }: ParsedText, { first, cue, source }: Places): Span | null => {
  const to = Math.min(cue, source);
  if (to <= first) return null;
  const direct = openingChannel(tokens, first, to);
  // `In a statement on Monday, the firm said …`
  return direct ?? (tokens[source - 1]?.text === ',' ? firstChannel(tokens, first, source) : null);
};

const isTime = (tokens: readonly Token[], at: number): boolean =>
  TIME_WORDS.has(tokens[at]?.lower ?? '') ||
  (tokens[at]?.lower === 'on' && TIME_WORDS.has(tokens[at + 1]?.lower ?? ''));

/** `The firm said it would close, in a statement.`: behind the content. */
const afterContent = (
  parsed: ParsedText,
  { content }: FoundStatement,
  { cue, last }: Places,
): Span | null => {
  const { tokens } = parsed;
  const end = tokenBehind(parsed, content.at(-1)?.[1] ?? 1);
  if (end <= cue || end >= last) return null;
  let at = tokens[end]?.text === ',' ? end + 1 : end;
  // `… had failed, on Monday in a statement`
  while (at < last && isTime(tokens, at)) at += 1;
  return channelAt(tokens, at, last);
};

/** `She described the film, at a screening in Kesh, as slow.`: between two parts of what was said. */
const betweenContents = (parsed: ParsedText, { content }: FoundStatement): Span | null => {
  const [first, second] = content;
  if (second === undefined) return null;
  const { tokens } = parsed;
  const at = tokenBehind(parsed, first[1]);
  return tokens[at]?.text === ',' ? channelAt(tokens, at + 1, tokenAt(parsed, second[0])) : null;
};

/** The medium, document, occasion or audience of a statement, where its sentence names one. */
export const channelOf = (
  parsed: ParsedText,
  people: People,
  statement: FoundStatement,
  outer: FoundStatement | null,
): readonly Span[] => {
  const places = placesOf(parsed, statement, outer);
  if (places === null) return [];
  const { tokens } = parsed;
  const { first, last, cue, cueEnd, source, sourceEnd } = places;
  const behind = source > cue ? sourceEnd : cueEnd;
  const stop = nextContent(parsed, statement, behind, last);
  const aside = sourceEnd < cue ? firstChannel(tokens, Math.max(sourceEnd, first), cue) : null;
  const isOther =
    aside !== null && NOT_SAID_THERE.test(parsed.text.slice(tokens[sourceEnd]?.start, aside[0]));
  const between = isOther ? null : aside;
  // `warned Moss of Kesh University`: whoever warns stands where whoever is warned may.
  const audience = source === cueEnd ? null : audienceAfter(people, tokens, cueEnd, stop);
  const found =
    audience ??
    issuedBefore(tokens, cue, first) ??
    firstChannel(tokens, behind, stop) ??
    // A cue may have it within: `said in a statement`.
    firstChannel(tokens, cue, cueEnd) ??
    between ??
    opening(parsed, places) ??
    betweenContents(parsed, statement) ??
    afterContent(parsed, statement, places);
  const isSaid = statement.content.some(
    (span) => found !== null && span[0] <= found[0] && found[0] < span[1],
  );
  return found === null || isSaid ? [] : [found];
};
