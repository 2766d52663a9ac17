import { findParagraphs, findSentences } from './blocks.ts';
import type { ParsedText, Token, TokenRange } from './parsed-text.ts';
import { findQuotations } from './quotations.ts';
import { tagTokens } from './tags.ts';
import { tokenise } from './tokens.ts';

/** For every token the index of the range that holds it. */
const indexOfRanges = (length: number, ranges: readonly TokenRange[]): Int32Array => {
  const indexes = new Int32Array(length);
  ranges.forEach(({ first, last }, index) => {
    indexes.fill(index, first, last);
  });
  return indexes;
};

/**
 * Reads a text into words, sentences, paragraphs and quoted passages. Any string will do, and the time is
 * linear in its length.
 */
export const parse = (text: string): ParsedText => {
  const raw = tokenise(text);
  const paragraphs = findParagraphs(text, raw);
  const sentences = findSentences(raw, paragraphs);
  const tags = tagTokens(raw, sentences);
  const { quotations, innermost } = findQuotations(text, raw, paragraphs);
  const sentenceOf = indexOfRanges(raw.length, sentences);
  const paragraphOf = indexOfRanges(raw.length, paragraphs);
  const tokens = raw.map(
    (token, index): Token => ({
      // Spelt out: spreading the token here makes the whole reading three times slower.
      start: token.start,
      end: token.end,
      text: token.text,
      lower: token.lower,
      word: token.word,
      tag: tags[index] ?? 'punctuation',
      sentence: sentenceOf[index] ?? 0,
      paragraph: paragraphOf[index] ?? 0,
      quotation: innermost[index] ?? -1,
    }),
  );
  return { text, tokens, sentences, paragraphs, quotations };
};
