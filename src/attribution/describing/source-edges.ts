import { type ParsedText, type Span, tokenAt } from '../../language/index.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { channelAt } from './channels/medium.ts';

/** The time before an entry of a live blog. */
const TIME = /^\d{1,2}[:.]\d{2}(?:am|pm)?$/;

/** Where a source starts behind the time of its entry: of `14:32 The harbour office` it is `The harbour office`. */
const startBehindTime = (parsed: ParsedText, [start, end]: Span): number => {
  const at = tokenAt(parsed, start);
  const next = parsed.tokens[at + 1];
  const isTimed = TIME.test(parsed.tokens[at]?.lower ?? '');
  return isTimed && next !== undefined && next.start < end ? next.start : start;
};

/** Where a source behind its cue ends before a channel: `wrote Ann Lee, the harbour master, in her memoir`. */
const endBeforeChannel = ({ tokens }: ParsedText, first: number, end: number): number => {
  for (let at = first + 2; at < end; at++)
    if (tokens[at - 1]?.text === ',' && channelAt(tokens, at, end) !== null) return at - 1;
  return end;
};

/** A statement whose source has neither the time of its entry before it nor a channel behind it. */
export const withinEdges = (parsed: ParsedText, statement: FoundStatement): FoundStatement => {
  const [span, ...rest] = statement.source;
  if (span === undefined) return statement;
  const start = startBehindTime(parsed, span);
  const [first, last] = [tokenAt(parsed, start), tokenAt(parsed, span[1] - 1) + 1];
  const isBehindCue = (statement.cue[0]?.[0] ?? span[0]) < span[0];
  const cut = isBehindCue ? endBeforeChannel(parsed, first, last) : last;
  const end = cut < last ? (parsed.tokens[cut - 1]?.end ?? span[1]) : span[1];
  return start === span[0] && end === span[1]
    ? statement
    : { ...statement, source: [[start, end], ...rest] };
};
