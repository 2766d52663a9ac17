import type { ParsedText, Span } from '../../language/index.ts';
import { nounPhraseFrom } from './phrase-after.ts';
import { nounPhraseBefore } from './phrase-before.ts';
import { sentenceStrand, strandAround } from './sentence-strand.ts';
import { spanOf } from './strand.ts';

/** The span of the noun phrase that starts at a token, with what follows its head; null where none does. */
export const phraseSpanFrom = (parsed: ParsedText, first: number): Span | null => {
  const strand = sentenceStrand(parsed, first);
  const phrase = nounPhraseFrom(strand, 0, 'wide');
  return phrase === null ? null : spanOf(strand, phrase.from, phrase.to);
};

/** The span of the noun phrase that ends right before a token, in the token's sentence; null where none does. */
export const phraseSpanBefore = (parsed: ParsedText, at: number): Span | null => {
  const { strand, index } = strandAround(parsed, at);
  const phrase = nounPhraseBefore(strand, index);
  return phrase === null ? null : spanOf(strand, phrase.from, phrase.to);
};
