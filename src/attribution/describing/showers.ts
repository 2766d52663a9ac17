import {
  isAnyOf,
  type ParsedText,
  type Span,
  type Token,
  tokenAt,
  tokenBehind,
} from '../../language/index.ts';
import { nounPhraseFrom, phraseSpanBefore, sentenceStrand, spanOf } from '../grammar/index.ts';
import { headOf } from '../kinds/head.ts';
import { nameEnd } from '../kinds/tokens.ts';
import { EVIDENCE, FIRST_TOLD, HANDED_ON, PRESENTING_VERBS } from '../lexicons/evidence.ts';
import { tokensOf } from '../span-words.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { somebody } from './cited-phrases.ts';

/** Where a name ends that reaches an offset: a paper may be called after a time, `the Eastford Morning Courant`. */
const wholeName = (words: readonly Token[], offset: number): number => {
  const at = words.findIndex(({ end }) => end === offset);
  if (words[at]?.tag !== 'properNoun') return offset;
  return words[nameEnd(words, at) - 1]?.end ?? offset;
};

/** Whether a text is put forward behind a word: `figures cited by`, `a memo first reported by`. */
const isHandedOn = (words: readonly Token[], by: number): boolean => {
  const [first, participle] = [words[by - 2]?.lower, words[by - 1]?.lower ?? ''];
  if (by < 2 || words[by]?.lower !== 'by') return false;
  return HANDED_ON.has(participle) || (first === 'first' && FIRST_TOLD.has(participle));
};

/** How many words may lead in whoever hands a source on, right behind it: `, first reported by`. */
const BEHIND_SOURCE = 4;

/** `figures cited by the Courant`: whoever hands on what a source is, within its own words or right behind them. */
const handedOnBy = (parsed: ParsedText, [start, end]: Span): readonly Span[] => {
  const { tokens } = parsed;
  const [from, to] = [tokenAt(parsed, start), tokenBehind(parsed, end)];
  const words = tokens.slice(from, to + BEHIND_SOURCE);
  const by = words.findIndex((_word, at) => isHandedOn(words, at));
  const first = from + by + 1;
  if (by < 0 || tokens[first] === undefined) return [];
  const strand = sentenceStrand(parsed, first);
  const phrase = nounPhraseFrom(strand, 0, 'narrow');
  if (phrase === null) return [];
  const [handing, reached] = spanOf(strand, phrase.from, phrase.to);
  if (first >= to) return somebody(parsed, [handing, reached]);
  return somebody(parsed, [
    handing,
    wholeName(tokensOf(parsed, [start, end]), Math.min(reached, end)),
  ]);
};

/** Whether a word stands for a thing that the words before it name. */
export const isRelativeToThing = (word: string | undefined): boolean =>
  word === 'that' || word === 'which';

/** How many words before a source its presenter's verb may stand, the source's article among them. */
const BEFORE_SOURCE = 3;

/** Where the words of a text end that a source is or, as `that` and `which`, stands for; or -1. */
const evidenceEnd = (parsed: ParsedText, span: Span): number => {
  const words = tokensOf(parsed, span);
  const first = tokenAt(parsed, span[0]);
  if (words.length === 1 && isRelativeToThing(words[0]?.lower))
    return EVIDENCE.has(parsed.tokens[first - 1]?.lower ?? '') ? first - 1 : -1;
  return EVIDENCE.has(headOf(words).word) ? first : -1;
};

/** Where a verb’s auxiliaries and adverbs begin: `has` of `has since released`. */
const wordsBefore = ({ tokens }: ParsedText, verb: number): number => {
  let at = verb;
  while (isAnyOf(tokens[at - 1]?.tag, 'auxiliary', 'adverb')) at -= 1;
  return at;
};

/** The noun phrase right before a verb, behind what else opens its sentence: `On Monday, the union` before `released`. */
const nearestBefore = (parsed: ParsedText, verb: number): readonly Span[] => {
  const span = phraseSpanBefore(parsed, wordsBefore(parsed, verb));
  const isLed =
    span === null || isAnyOf(parsed.tokens[tokenAt(parsed, span[0]) - 1]?.tag, 'preposition');
  return isLed ? [] : somebody(parsed, span);
};

/** The noun phrase that opens a sentence, up to its verb: `The army’s spokesman` before `released`. */
const subjectBefore = (parsed: ParsedText, verb: number): readonly Span[] => {
  const sentence = parsed.sentences[parsed.tokens[verb]?.sentence ?? -1];
  if (sentence === undefined) return [];
  const strand = sentenceStrand(parsed, sentence.first);
  const phrase = nounPhraseFrom(strand, 0, 'wide');
  if (phrase === null) return nearestBefore(parsed, verb);
  const span = spanOf(strand, phrase.from, phrase.to);
  const next = tokenBehind(parsed, span[1]);
  const [before, own] = [parsed.tokens[verb - 1], parsed.tokens[verb]];
  // `He rejected the claim, presenting figures that …`
  const isAddition = before?.text === ',' && /ing$/.test(own?.lower ?? '');
  const isSubject = isAddition || wordsBefore(parsed, verb) <= next;
  return span[1] <= (parsed.tokens[verb]?.start ?? 0) && isSubject
    ? somebody(parsed, span)
    : nearestBefore(parsed, verb);
};

/** `The ministry released footage that showed …`: the subject of the verb whose object a source is. */
const presentedBy = (parsed: ParsedText, { cue }: FoundStatement, span: Span): readonly Span[] => {
  const source = evidenceEnd(parsed, span);
  const cueStart = cue[0]?.[0] ?? 0;
  if (source < 0 || cueStart < span[0]) return [];
  const verb = parsed.tokens[tokenAt(parsed, cueStart)]?.lower ?? '';
  const relative = parsed.tokens[tokenAt(parsed, cueStart) - 1]?.lower;
  if (!isRelativeToThing(relative) && !/ing$/.test(verb)) return [];
  for (let at = source - 1; at >= source - BEFORE_SOURCE; at--) {
    const token = parsed.tokens[at];
    if (token === undefined || token.sentence !== parsed.tokens[source]?.sentence) return [];
    if (PRESENTING_VERBS.has(token.lower)) return subjectBefore(parsed, at);
    if (!isAnyOf(token.tag, 'determiner', 'adjective', 'noun', 'number')) return [];
  }
  return [];
};

/** Whom a document rests on: those who show it. */
export const showerOf = (parsed: ParsedText, statement: FoundStatement): readonly Span[] => {
  const [source] = statement.source;
  if (source === undefined) return [];
  const handing = handedOnBy(parsed, source);
  return handing.length > 0 ? handing : presentedBy(parsed, statement, source);
};
