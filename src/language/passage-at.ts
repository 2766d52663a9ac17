import type { ParsedText } from './parsed-text.ts';

/** Index of the outermost quoted passage that holds a token, or -1. */
export const passageAt = ({ tokens, quotations }: ParsedText, token: number): number =>
  quotations[tokens[token]?.quotation ?? -1]?.outermost ?? -1;
