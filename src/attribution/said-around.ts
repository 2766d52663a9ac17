/** What is said around whoever says it: the words of the sentence before them, or behind. */
import {
  isVerb,
  type ParsedText,
  passageAt,
  type Span,
  type Token,
  tokenAt,
} from '../language/index.ts';

/** Whether a token is a mark outside of all quotation. */
const isOuterMark = (token: Token | undefined): boolean =>
  token?.tag === 'punctuation' && token.quotation < 0;

/** Whether words can be what somebody says: there is a verb among them, or they are quoted. */
const isSayable = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => isVerb(token) || token.quotation >= 0);

/** No content is longer, in tokens: a bound, so that a sentence without an end costs no more than its length. */
const LONGEST_CONTENT = 200;

/**
 * What stands before a phrase and its comma: the sentence so far, with all of the passage that it may end with; null where
 * that can be nothing said.
 */
export const saidBefore = (parsed: ParsedText, [start]: Span): Span | null => {
  const { tokens, quotations, sentences } = parsed;
  const at = tokenAt(parsed, start);
  let last = at - 1;
  // A quotation of the sentence before is no part of what is said here.
  if (tokens[last]?.sentence !== tokens[at]?.sentence) return null;
  const isParted = tokens[last]?.text === ',' || (tokens[last]?.quotation ?? -1) >= 0;
  if (!isParted) return null;
  if (tokens[last]?.text === ',' && (tokens[last]?.quotation ?? -1) < 0) last -= 1;
  const passage = quotations[passageAt(parsed, last)];
  const sentence = sentences[tokens[passage?.first ?? last]?.sentence ?? -1];
  let first = Math.max(sentence?.first ?? last, last - LONGEST_CONTENT);
  while (first < last && isOuterMark(tokens[first])) first += 1;
  const [from, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  return from < end && isSayable(tokens.slice(first, last + 1)) ? [from, end] : null;
};

/**
 * The token behind all that may be said from one on, without outer marks at its end: the sentence of the one before it
 * ends there, or it is too far away.
 *
 * @param ends the words in lower case and the marks that end it before, outside of quotation; null for none.
 */
export const behindSaid = (
  { tokens, sentences }: ParsedText,
  first: number,
  ends: RegExp | null,
): number => {
  const sentence = sentences[tokens[first - 1]?.sentence ?? -1];
  const farthest = Math.min(sentence?.last ?? first, first + LONGEST_CONTENT);
  const isEnd = ({ quotation, lower }: Token) => quotation < 0 && ends?.test(lower) === true;
  const end = ends === null ? -1 : tokens.slice(first, farthest).findIndex(isEnd);
  let last = end < 0 ? farthest : first + end;
  while (last > first && isOuterMark(tokens[last - 1])) last -= 1;
  return last;
};

/** What stands behind a token: the rest of the sentence; null where that can be nothing said. */
export const saidFrom = (parsed: ParsedText, behind: number): Span | null => {
  const { tokens } = parsed;
  const first = /^[,:]$/.test(tokens[behind]?.text ?? '') ? behind + 1 : behind;
  const last = behindSaid(parsed, behind, null);
  return isSayable(tokens.slice(first, last))
    ? [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0]
    : null;
};

/** Whether what is said is led in behind a cue. */
export const leadsIn = ({ lower, text, quotation }: Token): boolean =>
  lower === 'that' || text === ':' || quotation >= 0;

/** The first token that leads in what is said, from one on and in its sentence; -1 where none does within `reach` tokens. */
export const leadInFrom = ({ tokens }: ParsedText, from: number, reach: number): number => {
  const sentence = tokens[from]?.sentence;
  for (let at = from; at < from + reach; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return -1;
    if (leadsIn(token)) return at;
  }
  return -1;
};

/** What is said, with the `that` right before it, as the models have it. */
export const withThat = (parsed: ParsedText, [start, end]: Span): Span => {
  const before = parsed.tokens[tokenAt(parsed, start) - 1];
  return [before?.lower === 'that' ? before.start : start, end];
};
