import { isAnyOf } from '../../language/index.ts';
import {
  ALONE,
  ATTACHING_BEFORE,
  CLAUSE_OPENER,
  OBJECT_PRONOUN,
} from '../lexicons/clause-words.ts';
import { TIME_WORDS } from '../lexicons/times.ts';
import { INNER, isNominal, LONGEST_PHRASE, type Range } from './phrases.ts';
import { isMark, isSpoken, type Strand, tagAt, wordAt } from './strand.ts';

/** No bracket within a phrase is longer, in items. */
const LONGEST_BRACKET = 6;

/** Whether a verb stands between the start of the clause that holds an item and the item. */
const hasVerbBefore = (strand: Strand, index: number): boolean => {
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_PHRASE); at--) {
    const tag = tagAt(strand, at);
    if (tag === 'verb' || tag === 'auxiliary') return true;
    if (CLAUSE_OPENER.test(wordAt(strand, at))) return false;
    if (tag === 'punctuation' && !isMark(strand, at, /^[()&/-]$/)) return false;
  }
  return false;
};

/** `people briefed on …`, `a source familiar with …`: a modifier behind its noun. */
const isTrailingModifier = (strand: Strand, index: number, from: number): boolean => {
  const tag = tagAt(strand, index);
  const follows = tagAt(strand, from) === 'preposition';
  return follows && (tag === 'adjective' || tag === 'verb') && isNominal(strand, index - 1);
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

/** The start of a short bracket that closes at an item, or -1. */
const openingOf = (strand: Strand, index: number): number => {
  for (let at = index - 1; at >= Math.max(1, index - LONGEST_BRACKET); at--)
    if (isMark(strand, at, /^\($/)) return at;
  return -1;
};

/**
 * `a draft published on Wednesday by …`: the participle that a time stands between and the preposition that goes with
 * it; or -1.
 */
const datedParticiple = (strand: Strand, preposition: number): number => {
  if (!/^(?:by|in|at|for|to)$/.test(wordAt(strand, preposition))) return -1;
  let at = preposition - 1;
  while (
    at > 0 &&
    (TIME_WORDS.has(wordAt(strand, at)) || /^(?:on|in|last|this)$/.test(wordAt(strand, at)))
  )
    at -= 1;
  return at < preposition - 1 && isParticipleOfNoun(strand, at) ? at : -1;
};

/** Whether a preposition attaches what follows it to a noun, or to a participle of one, right before it. */
const attachesToNoun = (strand: Strand, preposition: number): boolean => {
  const before = preposition - 1;
  return (
    ATTACHING_BEFORE.test(wordAt(strand, preposition)) &&
    !TIME_WORDS.has(wordAt(strand, before)) &&
    (isNominal(strand, before) ||
      isAnyOf(tagAt(strand, before), 'determiner', 'adjective') ||
      isParticipleOfNoun(strand, before))
  );
};

/** Where a phrase goes on to the left of a preposition; -1 where it does not. */
const startBeforePreposition = (strand: Strand, preposition: number): number => {
  const participle = datedParticiple(strand, preposition);
  if (participle >= 0) return participle;
  return attachesToNoun(strand, preposition) ? preposition : -1;
};

/** One step to the left from a phrase that starts at `from`: its new start, or -1 where it ends. */
const stepLeft = (strand: Strand, from: number): number => {
  const index = from - 1;
  const tag = tagAt(strand, index);
  const first = tagAt(strand, from);
  if (tag === undefined) return -1;
  if (first === 'pronoun') return tag === 'determiner' ? index : -1;
  if (isTrailingModifier(strand, index, from)) return index;
  if (first === 'determiner' && !isAnyOf(tag, 'preposition', 'determiner'))
    return joinsByAnd(strand, index) ? index : -1;
  if (isSpoken(strand, index)) return -1;
  if (tag === 'adverb' && first === 'adjective') return index;
  if (INNER.has(tag) || tag === 'determiner') return index;
  if (tag === 'preposition') return startBeforePreposition(strand, index);
  if (isMark(strand, index, /^\)$/)) return openingOf(strand, index);
  return isMark(strand, index, /^[&/]$/) || joinsByAnd(strand, index) ? index : -1;
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
  if (
    tagAt(strand, from - 1) !== 'preposition' &&
    !/^(?:after|before)$/.test(wordAt(strand, from - 1))
  )
    return from;
  for (let at = to - 1; at > from; at--) {
    if (tagAt(strand, at) === 'determiner') return at;
    if (tagAt(strand, at) === 'properNoun' && tagAt(strand, at - 1) === 'noun') return at;
  }
  return from;
};

/** Whether a phrase can end with an item: a determiner or an adjective only where it stands for its noun. */
const canEnd = (strand: Strand, index: number): boolean => {
  const tag = tagAt(strand, index);
  if (tag === 'pronoun') return !OBJECT_PRONOUN.test(wordAt(strand, index));
  if (tag === 'determiner') return ALONE.test(wordAt(strand, index));
  if (tag === 'adjective') return wordAt(strand, index - 1) === 'the';
  return isNominal(strand, index) || isMark(strand, index, /^\)$/);
};

/** Where a phrase ends that a time follows: `The court last week` / `The court on Monday`. */
const endBeforeTime = (strand: Strand, to: number): number => {
  let end = to;
  while (end > 1 && TIME_WORDS.has(wordAt(strand, end - 1)) && wordAt(strand, end - 1) !== 'may')
    end -= 1;
  if (end === to) return to;
  return /^(?:last|this|that|next|on|early|late|earlier|in|of)$/.test(wordAt(strand, end - 1))
    ? end - 1
    : end;
};

/** The noun phrase that ends just before an item, or null where none does. */
export const nounPhraseBefore = (strand: Strand, last: number): Range | null => {
  const to = endBeforeTime(strand, last);
  if (to <= 0 || !canEnd(strand, to - 1)) return null;
  let from = isMark(strand, to - 1, /^\)$/) ? openingOf(strand, to - 1) : to - 1;
  if (from < 0) return null;
  while (to - from < LONGEST_PHRASE) {
    const next = stepLeft(strand, from);
    if (next < 0) break;
    from = next;
  }
  while (from < to - 1 && isAnyOf(tagAt(strand, from), 'preposition', 'conjunction', 'possessive'))
    from += 1;
  return { from: withoutTime(strand, withoutAdverbial(strand, from, to), to), to };
};
