import type { ParsedText, QuotedPassage } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import type { IsClaimed } from '../spans/claims.ts';

/** A passage in quotation marks, and its place among a text’s. */
export type LooseQuotation = readonly [index: number, passage: QuotedPassage];

/** What is shorter is a word in quotation marks, not somebody’s sentence. */
const FEWEST_TOKENS = 5;

const ENDS_SENTENCE = /^(?:[.?!…]|\.{2,})$/;

/** Whether a passage says a whole sentence: `“Nobody asked us.”`, not `“freedom”`. */
export const isSentence = (
  { tokens }: ParsedText,
  { first, last, closed }: QuotedPassage,
): boolean =>
  last - first >= FEWEST_TOKENS &&
  tokens[first + 1]?.word.isCapitalised === true &&
  (!closed || ENDS_SENTENCE.test(tokens[last - 2]?.text ?? ''));

/** Words that are small in titles. */
const SMALL = wordSet('a an the of and or in on at to for from by with as but nor vs');

/** Whether a passage is written as titles are: `“The Pier and the Sea.”` */
export const isTitle = ({ tokens }: ParsedText, { first, last }: QuotedPassage): boolean =>
  tokens
    .slice(first + 1, last - 1)
    .every(
      ({ tag, lower, word }) => tag === 'punctuation' || SMALL.has(lower) || word.isCapitalised,
    );

/** Whether nothing else is in the sentences of a passage. */
export const standsAlone = ({ tokens }: ParsedText, { first, last }: QuotedPassage): boolean =>
  tokens[first - 1]?.sentence !== tokens[first]?.sentence &&
  tokens[last]?.sentence !== tokens[last - 1]?.sentence;

/** The passages in quotation marks, those within others left out, that no statement claims. */
export const looseQuotations = (parsed: ParsedText, isClaimed: IsClaimed): LooseQuotation[] =>
  [...parsed.quotations.entries()].filter(
    ([index, { outermost, span }]) => outermost === index && !isClaimed(span),
  );
