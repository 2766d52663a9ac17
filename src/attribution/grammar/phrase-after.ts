import { isAnyOf } from '../../language/index.ts';
import { CHANNEL_NOUNS } from '../lexicons/channels.ts';
import { ATTACHING_AFTER, TRAILING } from '../lexicons/clause-words.ts';
import { TIME_WORDS } from '../lexicons/times.ts';
import { INNER, isNominal, LONGEST_PHRASE, type Range } from './phrases.ts';
import { type Item, isMark, isSpoken, type Strand, tagAt, wordAt } from './strand.ts';

/** How much of what follows its head a phrase takes in: just `of …`, or any preposition. */
export type Reach = 'narrow' | 'wide';

/** Tags of the words of a phrase, read forwards. */
const FORWARD: ReadonlySet<Item['tag'] | undefined> = new Set<Item['tag'] | undefined>([
  ...INNER,
  'determiner',
]);

const isTime = (strand: Strand, at: number): boolean =>
  TIME_WORDS.has(wordAt(strand, at)) && tagAt(strand, at) !== 'auxiliary';

/** `in its ruling`, `on the programme`: a medium or an occasion, which is no part of who speaks. */
const leadsChannel = (strand: Strand, preposition: number): boolean => {
  if (!/^(?:in|on|at|during|via)$/.test(wordAt(strand, preposition))) return false;
  for (let at = preposition + 1; at < preposition + 6 && FORWARD.has(tagAt(strand, at)); at++) {
    if (CHANNEL_NOUNS.has(wordAt(strand, at)) && tagAt(strand, at + 1) !== 'noun') return true;
  }
  return false;
};

/** Whether a preposition attaches what follows to the phrase before it. */
const attaches = (strand: Strand, at: number, reach: Reach): boolean => {
  const word = wordAt(strand, at);
  if (word !== 'of' && reach === 'narrow') return false;
  return (
    ATTACHING_AFTER.test(word) &&
    FORWARD.has(tagAt(strand, at + 1)) &&
    !isTime(strand, at + 1) &&
    !leadsChannel(strand, at)
  );
};

/** `and` between two nouns of one phrase, not between two clauses. */
const conjoins = (strand: Strand, at: number): boolean => {
  if (!/^(?:and|or)$/.test(wordAt(strand, at)) || !isNominal(strand, at - 1)) return false;
  const next = tagAt(strand, at + 1);
  return (
    next === tagAt(strand, at - 1) ||
    next === 'determiner' ||
    next === 'properNoun' ||
    next === 'noun'
  );
};

/** No bracket within a phrase is longer, in items. */
const LONGEST_BRACKET = 6;

/** Behind a short bracket that opens at an item; that item where it does not close in time. */
const bracketEnd = (strand: Strand, index: number): number => {
  for (let at = index + 1; at < index + LONGEST_BRACKET; at++)
    if (isMark(strand, at, /^\)$/)) return at + 1;
  return index;
};

/** `published by …`, `briefed on …`: a participle behind its noun. */
const isTrailingParticiple = (strand: Strand, at: number): boolean =>
  tagAt(strand, at) === 'verb' &&
  /(?:ed|own|ven|ten)$/.test(wordAt(strand, at)) &&
  tagAt(strand, at + 1) === 'preposition';

/** Whether a phrase goes on with a noun, a word before one, or a determiner. */
const takesNominal = (strand: Strand, from: number, at: number): boolean => {
  const previous = tagAt(strand, at - 1);
  if (at === from) return true;
  const isLinked = isAnyOf(previous, 'determiner', 'preposition', 'conjunction');
  // `The court Monday`, not `a Monday hearing`.
  if (isTime(strand, at) && !isLinked && !isAnyOf(previous, 'possessive', 'adjective'))
    return false;
  return tagAt(strand, at) !== 'determiner' || isLinked;
};

/** One step to the right from a phrase that ends at `to`: its new end, or the same where it stops. */
const stepRight = (strand: Strand, from: number, to: number, reach: Reach): number => {
  const tag = tagAt(strand, to);
  if (isSpoken(strand, to)) return to;
  if (FORWARD.has(tag)) return takesNominal(strand, from, to) ? to + 1 : to;
  if (tag === 'pronoun') return to === from ? to + 1 : to;
  if (
    tag === 'adverb' &&
    tagAt(strand, to + 1) === 'adjective' &&
    to > from &&
    tagAt(strand, to - 1) === 'determiner'
  )
    return to + 1;
  if (tag === 'preposition') return attaches(strand, to, reach) ? to + 1 : to;
  if (reach === 'wide' && (isTrailingParticiple(strand, to) || TRAILING.test(wordAt(strand, to))))
    return to + 1;
  if (conjoins(strand, to)) return to + 1;
  if (isMark(strand, to, /^&$/)) return to + 1;
  return isMark(strand, to, /^\($/) ? bracketEnd(strand, to) : to;
};

/** Where a phrase ends before words that cannot be its last. */
const endOf = (strand: Strand, from: number, to: number): number => {
  let end = to;
  while (
    end - from > 1 &&
    isAnyOf(
      tagAt(strand, end - 1),
      'determiner',
      'preposition',
      'conjunction',
      'possessive',
      'verb',
    )
  )
    end -= 1;
  return end;
};

/** The noun phrase that starts at an item, or null where none does. */
export const nounPhraseFrom = (strand: Strand, from: number, reach: Reach): Range | null => {
  if (tagAt(strand, from) === 'pronoun') return { from, to: from + 1 };
  let to = from;
  while (to - from < LONGEST_PHRASE) {
    const next = stepRight(strand, from, to, reach);
    if (next === to) break;
    to = next;
  }
  const end = endOf(strand, from, to);
  return end > from ? { from, to: end } : null;
};
