import type { ParsedText, Token } from './parsed-text.ts';

/** How many characters a stretch has, as a power of two: a few words. */
const BITS = 4;

/** For each stretch of a text the index of the first token that ends behind its start. */
export const stretchesOf = (length: number, tokens: readonly Pick<Token, 'end'>[]): Int32Array => {
  const stretches = new Int32Array((length >> BITS) + 1);
  let token = 0;
  for (let at = 0; at < stretches.length; at++) {
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= at << BITS) token += 1;
    stretches[at] = token;
  }
  return stretches;
};

/** Index of the first token that ends after an offset; the number of tokens behind the last. */
export const tokenAt = ({ tokens, stretches }: ParsedText, offset: number): number => {
  let index = offset < 0 ? 0 : (stretches[offset >> BITS] ?? tokens.length);
  while (index < tokens.length && (tokens[index]?.end ?? 0) <= offset) index += 1;
  return index;
};

/** Index of the token behind a span that ends at an offset. */
export const tokenBehind = (parsed: ParsedText, end: number): number =>
  tokenAt(parsed, end - 1) + 1;
