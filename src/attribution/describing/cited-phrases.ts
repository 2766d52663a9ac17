import {
  isAnyOf,
  type ParsedText,
  type Span,
  type Token,
  tokenAt,
  tokenBehind,
} from '../../language/index.ts';
import { nounPhraseBefore, phraseSpanFrom, sentenceStrand, spanOf } from '../grammar/index.ts';
import { headOf } from '../kinds/head.ts';
import { isKnownNoun } from '../kinds/known-nouns.ts';
import { meansPeople } from '../kinds/people-nouns.ts';
import { BY_MEANS } from '../lexicons/channel-words.ts';
import { SPEECH_NOUNS } from '../lexicons/cue-nouns.ts';
import {
  CARRYING,
  CITING_WORDS,
  EVIDENCE,
  HANDING_ON,
  LEARNING,
  REPORTING,
  RESTING,
} from '../lexicons/evidence.ts';
import { tokensOf } from '../span-words.ts';

/** The most words of an outlet and its verb. */
const LONGEST_NAME = 10;

/** Whether a word leads in a clause that tells of somebody: `who`. */
export const isRelative = (word: string | undefined): boolean =>
  word === 'who' || word === 'which' || word === 'that';

/** Whether a clause or phrase of its own starts at a token: behind a comma or `but`, or where its sentence does. */
const isSetApart = ({ tokens, sentences }: ParsedText, at: number): boolean => {
  const before = tokens[at - 1];
  const sentence = sentences[tokens[at]?.sentence ?? -1];
  return before?.text === ',' || before?.tag === 'conjunction' || sentence?.first === at;
};

/** Whether a word may lead in whom or what somebody cites. */
export const isCiting = ({ lower }: Token): boolean => CITING_WORDS.has(lower);

/** Where the phrase starts of whom or what a token has somebody cite: `citing …`, `which quoted …`; or -1. */
export const citedAfter = ({ tokens }: ParsedText, at: number): number => {
  const token = tokens[at];
  if (token === undefined || !isCiting(token)) return -1;
  const word = token.lower;
  if (word === 'citing' || word === 'quoting') return at + 1;
  // `The ministry, quoted by the Courant, said …`; `Traders cited by the Courant said …`
  if (word.endsWith('d') && tokens[at + 1]?.lower === 'by')
    return tokens[at - 1]?.text === ',' || isAnyOf(tokens[at - 1]?.tag, 'noun', 'properNoun')
      ? at + 2
      : -1;
  return isRelative(tokens[at - 1]?.lower) ? at + 1 : -1;
};

/** Where the phrase starts on which a token has what comes behind rest: `Based on interviews, the paper said …`; or -1. */
export const restingAfter = (parsed: ParsedText, at: number): number => {
  const [word, next] = [parsed.tokens[at], parsed.tokens[at + 1]];
  const isResting = RESTING.has(word?.lower ?? '') && next?.lower === 'on';
  return isResting && isSetApart(parsed, at) ? at + 2 : -1;
};

/** Where the phrase that a token leads in starts: behind `according to`, `per`, `as quoted by`, `by` right after the cue, and `learned from`. */
export const handedOnAfter = ({ tokens }: ParsedText, at: number, isNext: boolean): number => {
  const word = tokens[at]?.lower ?? '';
  if (word === 'according' && tokens[at + 1]?.lower === 'to') return at + 2;
  const before = tokens[at - 1]?.lower ?? '';
  if (word === 'per' && (before === ',' || before === 'as')) return at + 1;
  if (isNext && word === 'from') return LEARNING.test(before) ? at + 1 : -1;
  if (word !== 'by') return -1;
  const isHandedOn = tokens[at - 2]?.lower === 'as' && HANDING_ON.has(before);
  // `said by satellite phone`: no one, but how it was said.
  const means = [at + 2, at + 1].find((index) => BY_MEANS.test(tokens[index]?.text ?? '')) ?? -1;
  const isMeans = means > 0 && !isAnyOf(tokens[means + 1]?.tag, 'noun', 'properNoun');
  return (isNext || isHandedOn) && !isMeans ? at + 1 : -1;
};

/** A span that names somebody or something; no bare number (`by 1,000`). */
export const somebody = (parsed: ParsedText, span: Span): readonly Span[] =>
  tokensOf(parsed, span).some(
    ({ tag, text }) => isAnyOf(tag, 'noun', 'properNoun', 'pronoun') && /\p{L}/u.test(text),
  )
    ? [span]
    : [];

/** The noun phrase that starts at a token, or none; none at -1. */
export const phraseFrom = (parsed: ParsedText, start: number): readonly Span[] => {
  if (start < 0) return [];
  const phrase = phraseSpanFrom(parsed, start);
  return phrase === null ? [] : somebody(parsed, phrase);
};

/** `The agency carried the minister as saying`: who quotes a source as saying what a cue says. */
export const quoterBefore = (parsed: ParsedText, source: Span, cue: number): readonly Span[] => {
  const { tokens, sentences } = parsed;
  if (tokens[cue - 1]?.lower !== 'as') return [];
  let verb = tokenAt(parsed, source[0]) - 1;
  const sentence = sentences[tokens[cue]?.sentence ?? -1];
  if (!CARRYING.test(tokens[verb]?.lower ?? '')) return [];
  while (isAnyOf(tokens[verb - 1]?.tag, 'auxiliary', 'adverb')) verb -= 1;
  if (sentence === undefined || verb <= sentence.first) return [];
  const strand = sentenceStrand(parsed, sentence.first);
  const phrase = nounPhraseBefore(strand, verb - sentence.first);
  return phrase === null ? [] : somebody(parsed, spanOf(strand, phrase.from, phrase.to));
};

/** Whether a phrase means who or what tells something, and no reason: `two officials`, not `bad weather`. */
const tells = (parsed: ParsedText, span: Span): boolean => {
  const words = tokensOf(parsed, span);
  const { word, isName, end } = headOf(words);
  // `Citing fishing as a reason, …`
  if (parsed.tokens[tokenBehind(parsed, span[1])]?.lower === 'as') return false;
  const isSaidBy = SPEECH_NOUNS.has(word) && /^(?:from|by)$/.test(words[end]?.lower ?? '');
  const isKnown = isKnownNoun(word) || isKnownNoun(word.replace(/s$/u, ''));
  return isName || isSaidBy || isKnown || meansPeople(word) || EVIDENCE.has(word);
};

/** The same, where it means who or what tells something. */
export const citedFrom = (parsed: ParsedText, start: number): readonly Span[] =>
  phraseFrom(parsed, start).filter((span) => tells(parsed, span));

/** `As the Courant reports, …` at a sentence's start: who hands on what comes behind. */
const reportingFrom = (parsed: ParsedText, at: number): readonly Span[] => {
  const { tokens, sentences } = parsed;
  const isFirst = sentences[tokens[at]?.sentence ?? -1]?.first === at;
  const first = tokens[at + 1];
  if (!isFirst || tokens[at]?.lower !== 'as' || first === undefined) return [];
  const words = tokens.slice(at + 1, at + LONGEST_NAME);
  const verb = words.findIndex(({ lower, text }) => text === ',' || REPORTING.test(lower));
  const last = words[verb - 1];
  if (last === undefined || words[verb]?.text === ',') return [];
  return somebody(parsed, [first.start, last.end]);
};

/** Who leads a whole sentence in at a token: `According to the Courant, Moe said …`. */
export const leadFrom = (parsed: ParsedText, at: number): readonly Span[] => {
  const { tokens } = parsed;
  const isAccording = tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to';
  return isAccording && isSetApart(parsed, at)
    ? phraseFrom(parsed, at + 2)
    : reportingFrom(parsed, at);
};
