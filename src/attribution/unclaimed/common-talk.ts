/** What is told on nobody’s word, in phrases that the models have hardly met: `Rumour has it that the lease is up.` */
import { isVerb, type ParsedText, type Span, tokenAt, tokenBehind } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';
import { COMMON_TALK } from '../lexicons/hedges.ts';
import type { IsClaimed } from '../spans/claims.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** Set phrases are hardly ever anything else. */
const PROBABILITY = 0.8;

/** No clause is longer, in tokens: a bound, so that a sentence without an end costs no more than its length. */
const LONGEST_CLAUSE = 120;

/** What a phrase may stand behind, beside its sentence’s start. */
const OPENERS = wordSet(', — – ; : and but yet so');

/** What is told behind a phrase, up to the end of its sentence’s words; null where no clause follows. */
const told = ({ tokens, sentences }: ParsedText, behind: number): Span | null => {
  const sentence = sentences[tokens[behind - 1]?.sentence ?? -1];
  if (sentence === undefined) return null;
  let first = behind;
  while (tokens[first]?.text === ',' || tokens[first]?.lower === 'that') first += 1;
  let last = Math.min(sentence.last, behind + LONGEST_CLAUSE);
  while (last > first && tokens[last - 1]?.tag === 'punctuation') last -= 1;
  const hasVerb = tokens.slice(first, last).some(isVerb);
  const [start, end] = [tokens[first]?.start, tokens[last - 1]?.end];
  return hasVerb && start !== undefined && end !== undefined && start < end ? [start, end] : null;
};

/** Whether a phrase opens a clause outside of quotation marks: not `his word is final`. */
const opensClause = ({ tokens }: ParsedText, first: number): boolean => {
  const at = tokens[first - 1]?.lower === 'it' ? first - 1 : first;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || token.quotation >= 0) return false;
  return before?.sentence !== token.sentence || OPENERS.has(before.lower);
};

/** The first token of a phrase, with the article before it; null within a word: `the sword is that of a king`. */
const startOf = ({ tokens }: ParsedText, noun: number, offset: number): number | null => {
  if (tokens[noun]?.start !== offset) return null;
  return tokens[noun - 1]?.lower === 'the' ? noun - 1 : noun;
};

/** The hedges of a text by set phrases, one a sentence at most, where no statement has the same content. */
export const commonTalk = (parsed: ParsedText, isClaimed: IsClaimed): FoundStatement[] => {
  let done = -1;
  return [...parsed.text.matchAll(COMMON_TALK)].flatMap(({ index, 0: phrase }) => {
    const noun = tokenAt(parsed, index);
    const first = startOf(parsed, noun, index);
    const sentence = parsed.tokens[noun]?.sentence ?? -1;
    if (first === null || sentence === done || !opensClause(parsed, first)) return [];
    done = sentence;
    const end = index + phrase.length;
    const content = told(parsed, tokenBehind(parsed, end));
    if (content === null || isClaimed(content)) return [];
    const cue: Span = [parsed.tokens[first]?.start ?? index, end];
    return [{ source: [], cue: [cue], content: [content], probability: PROBABILITY }];
  });
};
