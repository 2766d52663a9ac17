import { TIME_WORDS } from '../lexicons/times.ts';
import { type Item, isMark, type Strand, tagAt, wordAt } from './strand.ts';

/** A run of items, the last exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** No phrase is longer: a bound, so that a sentence without an end costs no more than its length. */
const LONGEST_PHRASE = 30;

const NOMINAL: ReadonlySet<Item['tag'] | undefined> = new Set<Item['tag'] | undefined>([
  'noun',
  'properNoun',
  'number',
  'quotation',
]);
const INNER: ReadonlySet<Item['tag'] | undefined> = new Set<Item['tag'] | undefined>([
  'noun',
  'properNoun',
  'number',
  'quotation',
  'adjective',
  'possessive',
]);
const ATTACHING =
  /^(?:of|for|from|at|in|with|to|on|by|about|within|inside|near|across|against|into|under|between|behind|among)$/;
const isNominal = (strand: Strand, index: number): boolean => NOMINAL.has(tagAt(strand, index));

/** Whether a verb stands between the start of the clause that holds an item and the item. */
const hasVerbBefore = (strand: Strand, index: number): boolean => {
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_PHRASE); at--) {
    const tag = tagAt(strand, at);
    if (tag === 'verb' || tag === 'auxiliary') return true;
    if (tag === 'punctuation' && !isMark(strand, at, /^[()&/-]$/)) return false;
  }
  return false;
};

/** `people briefed on …`, `a source familiar with …`: a modifier behind its noun. */
const isTrailingModifier = (strand: Strand, index: number, from: number): boolean => {
  const tag = tagAt(strand, index);
  const follows = tagAt(strand, from) === 'preposition';
  return (
    follows &&
    (tag === 'adjective' || (tag === 'verb' && isNominal(strand, index - 1))) &&
    index > 0
  );
};

/** One step to the left from a phrase that starts at `from`: its new start, or the same where it ends. */
const stepLeft = (strand: Strand, from: number): number => {
  const index = from - 1;
  const tag = tagAt(strand, index);
  const first = tagAt(strand, from);
  if (tag === undefined) return from;
  if (first === 'pronoun') return tag === 'determiner' ? index : from;
  if (isTrailingModifier(strand, index, from)) return index;
  if (first === 'determiner' && tag !== 'preposition' && tag !== 'determiner')
    return joinsByAnd(strand, index) ? index : from;
  if (INNER.has(tag) || tag === 'determiner') return index;
  if (tag === 'preposition') {
    const before = tagAt(strand, index - 1);
    const attaches =
      ATTACHING.test(wordAt(strand, index)) && !TIME_WORDS.has(wordAt(strand, index - 1));
    const hasHost =
      isNominal(strand, index - 1) ||
      before === 'determiner' ||
      before === 'adjective' ||
      isParticipleOfNoun(strand, index - 1);
    return attaches && hasHost ? index : from;
  }
  if (isMark(strand, index, /^\)$/)) return openingOf(strand, index);
  if (isMark(strand, index, /^[&/]$/)) return index;
  return joinsByAnd(strand, index) ? index : from;
};

const isParticipleOfNoun = (strand: Strand, index: number): boolean =>
  tagAt(strand, index) === 'verb' &&
  /(?:ed|en|ing)$/.test(wordAt(strand, index)) &&
  isNominal(strand, index - 1) &&
  !hasVerbBefore(strand, index);

const joinsByAnd = (strand: Strand, index: number): boolean =>
  /^(?:and|or|nor)$/.test(wordAt(strand, index)) &&
  index > 0 &&
  isNominal(strand, index - 1) &&
  !hasVerbBefore(strand, index);

/** The start of a short bracket that closes at an item; the item after it where there is none. */
const openingOf = (strand: Strand, index: number): number => {
  for (let at = index - 1; at >= Math.max(1, index - 6); at--)
    if (isMark(strand, at, /^\($/)) return at;
  return index + 1;
};

/** Drops times that only happen to stand before a phrase: `Last week` / `the ministry`. */
const withoutTime = (strand: Strand, from: number, to: number): number => {
  let start = from;
  while (start < to - 1) {
    const word = wordAt(strand, start);
    const leadsTime =
      /^(?:last|this|next|early|late|on|in|that)$/.test(word) &&
      TIME_WORDS.has(wordAt(strand, start + 1));
    if (leadsTime && start + 2 < to) start += 2;
    else if (TIME_WORDS.has(word) && tagAt(strand, start + 1) !== 'possessive' && word !== 'may')
      start += 1;
    else break;
  }
  return start;
};

/** A phrase that a preposition leads at the clause's start is an adverbial; a name after its noun is the phrase. */
const withoutAdverbial = (strand: Strand, from: number, to: number): number => {
  if (tagAt(strand, from - 1) !== 'preposition') return from;
  for (let at = to - 1; at > from; at--) {
    if (tagAt(strand, at) === 'determiner') return at;
    if (tagAt(strand, at) === 'properNoun' && tagAt(strand, at - 1) === 'noun') return at;
  }
  return from;
};

const canEnd = (strand: Strand, index: number): boolean => {
  const tag = tagAt(strand, index);
  if (tag === 'pronoun')
    return !/^(?:me|him|us|them|whom|myself|himself|themselves|itself|herself)$/.test(
      wordAt(strand, index),
    );
  return (
    isNominal(strand, index) ||
    tag === 'adjective' ||
    tag === 'determiner' ||
    isMark(strand, index, /^\)$/)
  );
};

/** The noun phrase that ends just before an item, or null where none does. */
export const nounPhraseBefore = (strand: Strand, to: number): Range | null => {
  if (to <= 0 || !canEnd(strand, to - 1)) return null;
  let from = isMark(strand, to - 1, /^\)$/) ? openingOf(strand, to - 1) : to - 1;
  if (from >= to) return null;
  while (to - from < LONGEST_PHRASE) {
    const next = stepLeft(strand, from);
    if (next >= from) break;
    from = next;
  }
  while (
    from < to - 1 &&
    /^(?:preposition|conjunction|possessive)$/.test(tagAt(strand, from) ?? '')
  )
    from += 1;
  return { from: withoutTime(strand, withoutAdverbial(strand, from, to), to), to };
};

const FORWARD: ReadonlySet<Item['tag'] | undefined> = new Set<Item['tag'] | undefined>([
  ...INNER,
  'determiner',
]);
const OF_BODIES = /^(?:of|for|from|at|with|in|familiar|close|on|to|by)$/;

/** How much of what follows its head a phrase takes in: just `of …`, or any preposition. */
export type Reach = 'narrow' | 'wide';

const stepRight = (strand: Strand, from: number, to: number, reach: Reach): number => {
  const tag = tagAt(strand, to);
  const previous = tagAt(strand, to - 1);
  const word = wordAt(strand, to);
  if (
    TIME_WORDS.has(word) &&
    tag !== 'auxiliary' &&
    previous !== 'determiner' &&
    previous !== 'preposition'
  )
    return to;
  if (
    tag === 'determiner' &&
    previous !== 'preposition' &&
    previous !== 'determiner' &&
    previous !== 'conjunction' &&
    to > from
  )
    return to;
  if (FORWARD.has(tag)) return to + 1;
  if (tag === 'pronoun') return to === from ? to + 1 : to;
  if (
    tag === 'preposition' &&
    (word === 'of' || reach === 'wide') &&
    OF_BODIES.test(word) &&
    FORWARD.has(tagAt(strand, to + 1))
  ) {
    return TIME_WORDS.has(wordAt(strand, to + 1)) ? to : to + 1;
  }
  if (
    reach === 'wide' &&
    tag === 'verb' &&
    /ed$/.test(word) &&
    tagAt(strand, to + 1) === 'preposition'
  )
    return to + 1;
  if (word === 'and' && FORWARD.has(tagAt(strand, to + 1)) && tagAt(strand, to + 1) === previous)
    return to + 1;
  if (isMark(strand, to, /^[&(]$/)) return bracketEnd(strand, to);
  return to;
};

const bracketEnd = (strand: Strand, index: number): number => {
  if (isMark(strand, index, /^&$/)) return index + 1;
  for (let at = index + 1; at < index + 6; at++) if (isMark(strand, at, /^\)$/)) return at + 1;
  return index;
};

/** The noun phrase that starts at an item, or null where none does. */
export const nounPhraseFrom = (strand: Strand, from: number, reach: Reach): Range | null => {
  let to = from;
  while (to - from < LONGEST_PHRASE) {
    const next = stepRight(strand, from, to, reach);
    if (next === to) break;
    to = next;
    if (tagAt(strand, from) === 'pronoun' && to === from + 1) break;
  }
  while (
    to > from &&
    /^(?:determiner|preposition|conjunction|possessive)$/.test(tagAt(strand, to - 1) ?? '') &&
    to - from > 1
  )
    to -= 1;
  return to > from ? { from, to } : null;
};
