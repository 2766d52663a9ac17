import { blockQuotations, type ParsedText, tokenAt, tokenBehind } from '../../language/index.ts';
import type { FoundStatement } from '../spans/statement.ts';
import type { Quotation } from '../types.ts';

/** How many words, and how many quoted ones, stand before each token. */
export interface WordCounts {
  readonly words: Int32Array;
  readonly quoted: Int32Array;
}

/** The paragraphs that carry on a quotation without a mark of their own. */
const quotedParagraphs = (parsed: ParsedText): ReadonlySet<number | undefined> => {
  const ranges = blockQuotations(parsed).flatMap(({ paragraphs }) => paragraphs);
  return new Set(ranges.map(({ first }) => parsed.tokens[first]?.paragraph));
};

/** Counts the words of a text once, so that no long content is read through more than once. */
export const countWords = (parsed: ParsedText): WordCounts => {
  const { tokens } = parsed;
  const inBlocks = quotedParagraphs(parsed);
  const words = new Int32Array(tokens.length + 1);
  const quoted = new Int32Array(tokens.length + 1);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const isWord = token.tag === 'punctuation' ? 0 : 1;
    words[index + 1] = (words[index] ?? 0) + isWord;
    const isQuoted = token.quotation >= 0 || inBlocks.has(token.paragraph);
    quoted[index + 1] = (quoted[index] ?? 0) + (isQuoted ? isWord : 0);
  }
  return { words, quoted };
};

/** Whether all, some or none of a statement's content stands in quotation marks. */
export const quotationOf = (
  parsed: ParsedText,
  counts: WordCounts,
  { content }: FoundStatement,
): Quotation => {
  let [words, quoted] = [0, 0];
  for (const [start, end] of content) {
    const [first, last] = [tokenAt(parsed, start), tokenBehind(parsed, end)];
    words += (counts.words[last] ?? 0) - (counts.words[first] ?? 0);
    quoted += (counts.quoted[last] ?? 0) - (counts.quoted[first] ?? 0);
  }
  if (quoted === 0) return 'indirect';
  return quoted === words ? 'direct' : 'mixed';
};
