import { isAnyOf } from '../../language/index.ts';
import { AUDIENCES, CHANNEL_NOUNS, CHANNEL_PREPOSITIONS } from '../lexicons/channels.ts';
import { TIME_WORDS } from '../lexicons/times.ts';
import { nounPhraseFrom } from './phrase-after.ts';
import { isMark, type Strand, tagAt, wordAt } from './strand.ts';

/** How far after a cue a `that` may stand and still open its content. */
const THAT_WITHIN = 18;

/** The item after a `that` which opens the content, or -1: nothing but adverbials may stand before it. */
export const afterThat = (strand: Strand, from: number): number => {
  for (let at = from; at < from + THAT_WITHIN; at++) {
    const tag = tagAt(strand, at);
    if (tag === undefined) return -1;
    if (wordAt(strand, at) === 'that' && tag === 'conjunction')
      return isRelative(strand, at, from) ? -1 : at + 1;
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'quotation' || tag === 'conjunction')
      return -1;
    if (isMark(strand, at, /^[:;]$/)) return -1;
  }
  return -1;
};

/** `said the decision that …` is no content clause: an object stands between. */
const isRelative = (strand: Strand, that: number, from: number): boolean => {
  if (that === from) return false;
  return (
    tagAt(strand, from) !== 'preposition' &&
    tagAt(strand, from) !== 'adverb' &&
    !TIME_WORDS.has(wordAt(strand, from)) &&
    !isMark(strand, from, /^,$/)
  );
};

/** Whether the phrase from one item to another names a time, a medium, an occasion or an audience. */
const isAdverbial = (strand: Strand, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const word = wordAt(strand, at);
    if (TIME_WORDS.has(word) || CHANNEL_NOUNS.has(word) || AUDIENCES.has(word)) return true;
  }
  return false;
};

/** The item after a time that a preposition leads in: its time words and numbers, and no name behind them. */
const afterTime = (strand: Strand, preposition: number): number => {
  let at = preposition + 1;
  let hasTime = false;
  for (; at < preposition + 7; at++) {
    const isTime = TIME_WORDS.has(wordAt(strand, at));
    hasTime ||= isTime;
    if (
      !isTime &&
      !isAnyOf(tagAt(strand, at), 'number', 'determiner', 'adjective') &&
      !isMark(strand, at, /^,$/)
    )
      break;
    if (hasTime && !isTime && tagAt(strand, at) !== 'number' && !isMark(strand, at, /^,$/)) break;
  }
  while (isMark(strand, at - 1, /^,$/)) at -= 1;
  return hasTime ? at : preposition;
};

/** The item after one adverbial that starts at an item; the same item where none does. */
const afterOne = (strand: Strand, index: number): number => {
  const word = wordAt(strand, index);
  const tag = tagAt(strand, index);
  if (TIME_WORDS.has(word) && tag !== 'auxiliary') return index + 1;
  if (/^(?:last|this|late|early|earlier)$/.test(word) && TIME_WORDS.has(wordAt(strand, index + 1)))
    return index + 2;
  if (
    tag === 'adverb' &&
    !/^(?:not|n't|never|there|here|now|then|no|so|nearly|almost|about|just|only|even)$/.test(word)
  )
    return index + 1;
  if (tag === 'preposition' && CHANNEL_PREPOSITIONS.has(word)) {
    const time = afterTime(strand, index);
    if (time > index) return time;
    const object = nounPhraseFrom(strand, index + 1, 'wide');
    const known =
      object !== null &&
      (isAdverbial(strand, object.from, object.to) ||
        (word === 'to' && tagAt(strand, object.from) === 'properNoun'));
    if (known) return object.to;
    if (/^(?:tv|twitter|x|facebook)$/.test(wordAt(strand, index + 1))) return index + 2;
  }
  return index;
};

/** The item after all adverbials that start at an item: times, media, occasions, audiences, adverbs. */
export const afterAdverbials = (strand: Strand, index: number): number => {
  let at = index;
  for (let count = 0; count < 6; count++) {
    const next = afterOne(strand, at);
    if (next === at) break;
    at = next;
  }
  return at;
};

/** The item after somebody told; the same item where nobody is named. */
export const afterAddressee = (strand: Strand, index: number): number => {
  if (
    tagAt(strand, index) === 'pronoun' &&
    !/^(?:it|he|she|they|i|we|what|who|that)$/.test(wordAt(strand, index))
  )
    return index + 1;
  const phrase = nounPhraseFrom(strand, index, 'narrow');
  if (phrase === null || tagAt(strand, index) === 'pronoun') return index;
  return phrase.to;
};
