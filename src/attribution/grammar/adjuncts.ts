import { isAnyOf } from '../../language/index.ts';
import { PART_OF_CONTENT } from '../lexicons/adverbs.ts';
import { AUDIENCES, CHANNEL_NOUNS, CHANNEL_PREPOSITIONS } from '../lexicons/channels.ts';
import { TIME_WORDS } from '../lexicons/times.ts';
import { nounPhraseFrom } from './phrase-after.ts';
import { isComma, isMark, type Strand, tagAt, wordAt } from './strand.ts';

/** How far after a cue a `that` may stand and still open its content. */
const THAT_WITHIN = 18;

/** `said the decision that …` is no content clause: an object stands between. */
const isRelative = (strand: Strand, that: number, from: number): boolean =>
  that > from &&
  !isAnyOf(tagAt(strand, from), 'preposition', 'adverb') &&
  !TIME_WORDS.has(wordAt(strand, from)) &&
  !isComma(strand, from);

/** The item after a `that` which opens the content, or -1: nothing but adverbials may stand before it. */
export const afterThat = (strand: Strand, from: number): number => {
  for (let at = from; at < from + THAT_WITHIN; at++) {
    const tag = tagAt(strand, at);
    if (tag === undefined) return -1;
    if (wordAt(strand, at) === 'that' && tag === 'conjunction')
      return isRelative(strand, at, from) ? -1 : at + 1;
    if (isAnyOf(tag, 'verb', 'auxiliary', 'quotation', 'conjunction')) return -1;
    if (isMark(strand, at, /^[:;]$/)) return -1;
  }
  return -1;
};

/** Whether the phrase from one item to another names a time, a medium, an occasion or an audience. */
const isAdverbial = (strand: Strand, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const word = wordAt(strand, at);
    if (TIME_WORDS.has(word) || CHANNEL_NOUNS.has(word) || AUDIENCES.has(word)) return true;
  }
  return false;
};

/** No time has more words behind its preposition. */
const LONGEST_TIME = 6;

/** Whether an item goes on with a time that a preposition leads in: what numbers it, or stands before its first time word. */
const isPartOfTime = (strand: Strand, at: number, hasTime: boolean): boolean => {
  const tag = tagAt(strand, at);
  return (
    tag === 'number' || isComma(strand, at) || (!hasTime && isAnyOf(tag, 'determiner', 'adjective'))
  );
};

/** The item after a time that a preposition leads in, `on Monday, 4 May`; the preposition where none follows. */
const afterTime = (strand: Strand, preposition: number): number => {
  let at = preposition + 1;
  let hasTime = false;
  for (; at <= preposition + LONGEST_TIME; at++) {
    if (TIME_WORDS.has(wordAt(strand, at))) hasTime = true;
    else if (!isPartOfTime(strand, at, hasTime)) break;
  }
  while (isComma(strand, at - 1)) at -= 1;
  return hasTime ? at : preposition;
};

/** The item after a time, a medium, an occasion or an audience that a preposition leads in; the preposition where none follows. */
const afterChannel = (strand: Strand, preposition: number): number => {
  const time = afterTime(strand, preposition);
  if (time > preposition) return time;
  const object = nounPhraseFrom(strand, preposition + 1, 'wide');
  const isToSomebody =
    object !== null &&
    wordAt(strand, preposition) === 'to' &&
    tagAt(strand, object.from) === 'properNoun';
  if (object !== null && (isToSomebody || isAdverbial(strand, object.from, object.to)))
    return object.to;
  const isPlatform = /^(?:tv|twitter|x|facebook)$/.test(wordAt(strand, preposition + 1));
  return isPlatform ? preposition + 2 : preposition;
};

/** The item after one adverbial that starts at an item; the same item where none does. */
const afterOne = (strand: Strand, index: number): number => {
  const word = wordAt(strand, index);
  const tag = tagAt(strand, index);
  if (TIME_WORDS.has(word) && tag !== 'auxiliary') return index + 1;
  if (/^(?:last|this|late|early|earlier)$/.test(word) && TIME_WORDS.has(wordAt(strand, index + 1)))
    return index + 2;
  if (tag === 'adverb') return PART_OF_CONTENT.has(word) ? index : index + 1;
  return tag === 'preposition' && CHANNEL_PREPOSITIONS.has(word)
    ? afterChannel(strand, index)
    : index;
};

/** No more adverbials follow one another. */
const MOST_ADVERBIALS = 6;

/** The item after all adverbials that start at an item: times, media, occasions, audiences, adverbs. */
export const afterAdverbials = (strand: Strand, index: number): number => {
  let at = index;
  for (let count = 0; count < MOST_ADVERBIALS; count++) {
    const next = afterOne(strand, at);
    if (next === at) break;
    at = next;
  }
  return at;
};

/** Pronouns that open what is told sooner than they are told it. */
const MAY_BE_SUBJECT = /^(?:it|he|she|they|i|we|what|who|that)$/;

/** The item after somebody told; the same item where nobody is named. */
export const afterAddressee = (strand: Strand, index: number): number => {
  if (tagAt(strand, index) === 'pronoun')
    return MAY_BE_SUBJECT.test(wordAt(strand, index)) ? index : index + 1;
  return nounPhraseFrom(strand, index, 'narrow')?.to ?? index;
};
