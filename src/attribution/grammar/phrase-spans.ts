import type { ParsedText, Span } from '../../language/index.ts';
import { nounPhraseFrom } from './phrase-after.ts';
import { sentenceStrand, spanOf } from './strand.ts';

/** The span of the noun phrase that starts at a token, with what follows its head; null where none does. */
export const phraseSpanFrom = (parsed: ParsedText, first: number): Span | null => {
  const strand = sentenceStrand(parsed, first);
  const phrase = nounPhraseFrom(strand, 0, 'wide');
  return phrase === null ? null : spanOf(strand, phrase.from, phrase.to);
};
