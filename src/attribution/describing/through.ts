import type { ParsedText, Span } from '../../language/index.ts';
import { nounPhraseFrom } from '../spans/phrase-after.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { sentenceStrand, spanOf } from '../spans/strand.ts';
import { tokenAt } from './words.ts';

const CITING = /^(?:citing|quoting)$/;

/** How far behind a cue `citing …` may stand, in words. */
const REACH = 40;

/** The source that a statement's sentence names by `citing …`, outside its content. */
export const citedSource = (
  parsed: ParsedText,
  { cue, content }: FoundStatement,
): readonly Span[] => {
  const end = cue.at(-1)?.[1];
  if (end === undefined) return [];
  const first = tokenAt(parsed, end - 1) + 1;
  const sentence = parsed.tokens[first - 1]?.sentence;
  for (let at = first; at < first + REACH; at++) {
    const token = parsed.tokens[at];
    if (token === undefined || token.sentence !== sentence) return [];
    const inContent = content.some(([start, stop]) => start <= token.start && token.start < stop);
    if (inContent || !CITING.test(token.lower)) continue;
    const strand = sentenceStrand(parsed, at + 1);
    const phrase = nounPhraseFrom(strand, 0, 'wide');
    return phrase ? [spanOf(strand, phrase.from, phrase.to)] : [];
  }
  return [];
};
