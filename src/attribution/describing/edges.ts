import {
  type ParsedText,
  type Span,
  type Token,
  tokenAt,
  tokenBehind,
} from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import { OWN_OCCASIONS } from '../lexicons/channel-words.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { channelAt } from './channels/medium.ts';
import { headIn } from './channels/phrase.ts';

/** The time before an entry of a live blog. */
const TIME = /^\d{1,2}[:.]\d{2}(?:am|pm)?$/;

/** Where a source starts behind the time of its entry: of `14:32 The harbour office` it is `The harbour office`. */
const startBehindTime = (parsed: ParsedText, [start, end]: Span): number => {
  const at = tokenAt(parsed, start);
  const next = parsed.tokens[at + 1];
  const token = parsed.tokens[at];
  const isTimed = token?.word.startsWithDigit === true && TIME.test(token.lower);
  return isTimed && next !== undefined && next.start < end ? next.start : start;
};

/** Where a source behind its cue ends before a channel: `wrote Ann Lee, the harbour master, in her memoir`. */
const endBeforeChannel = ({ tokens }: ParsedText, first: number, end: number): number => {
  for (let at = first + 2; at < end; at++)
    if (tokens[at - 1]?.text === ',' && channelAt(tokens, at, end) !== null) return at - 1;
  return end;
};

/** Prepositions that part a channel from what is said: `confirmed the arrests on X`. */
const PARTING = wordSet('in on via during through to');

/** Whether a stretch is no clause and nothing quoted: what a verb has for an object. */
const isObject = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token === undefined || token.quotation >= 0) return false;
    if (token.tag === 'verb' || token.tag === 'auxiliary') return false;
  }
  return true;
};

/** Whether a phrase can only be where whoever speaks does so: `in an email`, but not `in a report`, which may be another’s. */
const isOwnOccasion = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^an?$/.test(tokens[first]?.lower ?? '') &&
  OWN_OCCASIONS.has(headIn(tokens, first, last)?.lower ?? '');

/** The content of a verb with an object, without the channel behind it: of `the arrests on X` it is `the arrests`. */
const endOfObject = (parsed: ParsedText, cueEnd: number, [start, end]: Span): number => {
  if (start < cueEnd) return end;
  const { tokens } = parsed;
  const [first, last] = [tokenAt(parsed, start), tokenBehind(parsed, end)];
  if (!isObject(tokens, first, last)) return end;
  for (let at = first + 1; at < last; at++) {
    const channel = PARTING.has(tokens[at]?.lower ?? '') ? channelAt(tokens, at, last) : null;
    // A channel longer than all before it tells more likely what is spoken of.
    const isOwn = at - first >= last - at || isOwnOccasion(tokens, at + 1, last);
    if (channel !== null && channel[1] >= end && isOwn) return tokens[at - 1]?.end ?? end;
  }
  return end;
};

/** A statement without a channel at the end of what its verb has for an object. */
export const withoutChannel = (parsed: ParsedText, statement: FoundStatement): FoundStatement => {
  const [span, ...more] = statement.content;
  const cueEnd = statement.cue.at(-1)?.[1];
  if (cueEnd === undefined || more.length > 0) return statement;
  const end = endOfObject(parsed, cueEnd, span);
  return end === span[1] ? statement : { ...statement, content: [[span[0], end]] };
};

/** What no source reaches over: a clause's end, and the dash behind the place that a report starts with. */
const PARTITIONS = wordSet('; — – --');

/** A source's part beside its cue, where a semicolon or a single dash parts it: of `Kesh — The mayor` it is `The mayor`. */
const besideCue = (
  { tokens }: ParsedText,
  [first, last]: readonly [number, number],
  isBehindCue: boolean,
): readonly [number, number] => {
  const isMark = ({ text }: Token): boolean => PARTITIONS.has(text);
  const part = tokens.slice(first, last);
  const mark = part.findIndex(isMark);
  if (mark < 1 || mark === part.length - 1 || part.findLastIndex(isMark) !== mark)
    return [first, last];
  return isBehindCue ? [first, first + mark] : [first + mark + 1, last];
};

/** A statement whose source has nothing around it that is none of it: a time, a place, a clause, a channel. */
export const withinEdges = (parsed: ParsedText, statement: FoundStatement): FoundStatement => {
  const [span, ...rest] = statement.source;
  if (span === undefined) return statement;
  const isBehindCue = (statement.cue[0]?.[0] ?? span[0]) < span[0];
  const whole = [
    tokenAt(parsed, startBehindTime(parsed, span)),
    tokenBehind(parsed, span[1]),
  ] as const;
  const [first, last] = besideCue(parsed, whole, isBehindCue);
  const cut = isBehindCue ? endBeforeChannel(parsed, first, last) : last;
  const [start, end] = [parsed.tokens[first]?.start, parsed.tokens[cut - 1]?.end];
  if (start === undefined || end === undefined) return statement;
  return start === span[0] && end >= span[1]
    ? statement
    : { ...statement, source: [[start, Math.min(end, span[1])], ...rest] };
};
