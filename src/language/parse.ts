import { findParagraphs, findSentences } from './blocks.ts';
import type { ParsedText, TokenRange } from './parsed-text.ts';
import { findQuotations } from './quotations.ts';
import { tagTokens } from './tags.ts';
import { stretchesOf } from './token-at.ts';
import { type TokenDraft, tokenise } from './tokens.ts';

/** Tells the tokens of each range its index. */
const number = (
  tokens: readonly TokenDraft[],
  ranges: readonly TokenRange[],
  tell: (token: TokenDraft, range: number) => void,
): void => {
  for (const [index, { first, last }] of ranges.entries())
    for (let at = first; at < last; at++) {
      const token = tokens[at];
      if (token !== undefined) tell(token, index);
    }
};

/**
 * Reads a text into words, sentences, paragraphs and quoted passages. Any string will do, and the time is
 * linear in its length.
 */
export const parse = (text: string): ParsedText => {
  const tokens = tokenise(text);
  const paragraphs = findParagraphs(text, tokens);
  const sentences = findSentences(tokens, paragraphs);
  const tags = tagTokens(tokens, sentences);
  const { quotations, innermost } = findQuotations(text, tokens, paragraphs);
  number(tokens, sentences, (token, sentence) => {
    token.sentence = sentence;
  });
  number(tokens, paragraphs, (token, paragraph) => {
    token.paragraph = paragraph;
  });
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    token.tag = tags[at] ?? 'punctuation';
    token.quotation = innermost[at] ?? -1;
  }
  const stretches = stretchesOf(text.length, tokens);
  return { text, tokens, sentences, paragraphs, quotations, stretches };
};
