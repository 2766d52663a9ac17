import type { ParsedText, Span, Token } from '../../language/index.ts';

/** The first token that ends after an offset. */
export const tokenAt = ({ tokens }: ParsedText, offset: number): number => {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The tokens of a span. */
export const tokensOf = (parsed: ParsedText, span: Span): Token[] => {
  const first = tokenAt(parsed, span[0]);
  const last = tokenAt(parsed, span[1] - 1);
  return parsed.tokens.slice(first, last + 1);
};

/** The text of a span, without an article before it. */
export const withoutArticle = (text: string): string => text.replace(/^(?:the|a|an)\s+/iu, '');
