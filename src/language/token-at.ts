import type { ParsedText } from './parsed-text.ts';

/** Index of the first token that ends after an offset; the number of tokens behind the last. */
export const tokenAt = ({ tokens }: ParsedText, offset: number): number => {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
