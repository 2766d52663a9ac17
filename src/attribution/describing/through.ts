import type { ParsedText, Span } from '../../language/index.ts';
import { nounPhraseFrom } from '../spans/phrase-after.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { sentenceStrand, spanOf } from '../spans/strand.ts';
import { tokenAt } from './words.ts';

/** How far behind a cue its own source's source may stand, in words. */
const REACH = 40;

/** Where the phrase that a token leads in starts: behind `citing`, `according to`, and `by` right after the cue. */
const phraseAfter = ({ tokens }: ParsedText, at: number, isNext: boolean): number => {
  const word = tokens[at]?.lower ?? '';
  if (word === 'citing' || word === 'quoting') return at + 1;
  if (word === 'according' && tokens[at + 1]?.lower === 'to') return at + 2;
  return isNext && word === 'by' ? at + 1 : -1;
};

/** The source that a statement's own sentence rests it on, outside its content: `citing …`, `according to …`. */
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
    if (token === undefined || token.sentence !== sentence || token.text === ';') return [];
    const inContent = content.some(([start, stop]) => start <= token.start && token.start < stop);
    const phraseStart = inContent ? -1 : phraseAfter(parsed, at, at === first);
    if (phraseStart < 0) continue;
    const strand = sentenceStrand(parsed, phraseStart);
    const phrase = nounPhraseFrom(strand, 0, 'wide');
    return phrase ? [spanOf(strand, phrase.from, phrase.to)] : [];
  }
  return [];
};
