import { type ParsedText, type Span, type Token, tokenAt } from '../language/index.ts';

/** The tokens of a span. */
export const tokensOf = (parsed: ParsedText, span: Span): Token[] => {
  const first = tokenAt(parsed, span[0]);
  const last = tokenAt(parsed, span[1] - 1);
  return parsed.tokens.slice(first, last + 1);
};

/** The tokens of several spans, in their order. */
export const tokensOfAll = (parsed: ParsedText, spans: readonly Span[]): Token[] => {
  const [only] = spans;
  return only !== undefined && spans.length === 1
    ? tokensOf(parsed, only)
    : spans.flatMap((span) => tokensOf(parsed, span));
};

/** A span's text in lower case, where it is no longer than so much; else none. */
export const lowerIn = ({ text }: ParsedText, [start, end]: Span, longest: number): string =>
  end - start > longest ? '' : text.slice(start, end).toLowerCase();

/** Where the words of a sentence end, before its stop. */
export const endOfWords = ({ tokens, sentences }: ParsedText, at: number): number => {
  let last = (sentences[tokens[at]?.sentence ?? -1]?.last ?? at + 1) - 1;
  while (last > at && /^[.!?]$/.test(tokens[last]?.text ?? '')) last -= 1;
  return tokens[last]?.end ?? 0;
};
