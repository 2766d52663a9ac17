/** What somebody is quoted as saying: `The talks went well, Quist was quoted as saying`, `was quoted as saying that …`. */
import {
  isVerb,
  type ParsedText,
  passageAt,
  type Span,
  type Token,
  tokenAt,
} from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import { nounPhraseFrom, sentenceStrand } from '../grammar/index.ts';

/** Whether a token is a mark outside of all quotation. */
const isOuterMark = (token: Token | undefined): boolean =>
  token?.tag === 'punctuation' && token.quotation < 0;

/** Whether words can be what somebody says: there is a verb among them, or they are quoted. */
const isSayable = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => isVerb(token) || token.quotation >= 0);

/** No content is longer, in tokens: a bound, so that a sentence without an end costs no more than its length. */
const LONGEST_CONTENT = 200;

const LEADS_OUT = wordSet('in at on during after before to for according as when while');

/**
 * What stands before a phrase and its comma: the sentence so far, with all of the passage that it may end with; null where
 * that can be nothing said.
 */
export const contentBefore = (parsed: ParsedText, [start]: Span): Span | null => {
  const { tokens, quotations, sentences } = parsed;
  let last = tokenAt(parsed, start) - 1;
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

/** The token behind whom `by` names, where it stands at one; else that one. */
const behindAgent = (parsed: ParsedText, by: number): number => {
  if (parsed.tokens[by]?.lower !== 'by') return by;
  const agent = nounPhraseFrom(sentenceStrand(parsed, by + 1), 0, 'wide');
  return by + 1 + (agent?.to ?? 0);
};

/** What stands behind a token: the rest of the sentence; null where that can be nothing said. */
export const contentFrom = ({ tokens, sentences }: ParsedText, behind: number): Span | null => {
  const first = /^[,:]$/.test(tokens[behind]?.text ?? '') ? behind + 1 : behind;
  const sentence = sentences[tokens[behind - 1]?.sentence ?? -1];
  let last = Math.min(sentence?.last ?? first, first + LONGEST_CONTENT);
  while (last > first && isOuterMark(tokens[last - 1])) last -= 1;
  return isSayable(tokens.slice(first, last))
    ? [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0]
    : null;
};

/** Whether what is said is led in behind a cue. */
export const leadsIn = ({ lower, text, quotation }: Token): boolean =>
  lower === 'that' || text === ':' || quotation >= 0;

/** Whether words outside of quotation only say when or where: `In an interview, Quist was quoted as saying he left`. */
const isCircumstance = (parsed: ParsedText, [start, end]: Span): boolean => {
  const [first, last] = [tokenAt(parsed, start), tokenAt(parsed, end - 1)].map(
    (at) => parsed.tokens[at],
  );
  return last?.quotation === -1 && LEADS_OUT.has(first?.lower ?? '');
};

/**
 * What somebody is quoted as saying, behind the cue where it is led in there, before whoever is quoted else; null where
 * nothing is.
 *
 * @param cueEnd the token behind `as saying`.
 * @param source whoever is quoted.
 */
export const contentOf = (parsed: ParsedText, cueEnd: number, source: Span): Span | null => {
  const behind = behindAgent(parsed, cueEnd);
  const next = parsed.tokens[behind];
  const said = contentFrom(parsed, behind);
  if (next !== undefined && leadsIn(next) && said !== null) return said;
  const before = contentBefore(parsed, source);
  return before === null || isCircumstance(parsed, before) ? said : before;
};
