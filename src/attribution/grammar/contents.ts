import {
  CLAUSE_ADVERBIAL,
  CLAUSE_PRONOUN,
  NEXT_CLAUSE,
  QUESTION_WORD,
} from '../lexicons/clause-words.ts';
import type { Complement } from '../lexicons/cue-verbs.ts';
import { afterAddressee, afterAdverbials, afterThat } from './adjuncts.ts';
import { nounPhraseFrom } from './phrase-after.ts';
import { isMark, type Strand, tagAt, wordAt } from './strand.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Where the content of a verb starts, and what it is. */
export interface ContentStart {
  readonly at: number;
  readonly complement: Exclude<Complement, 'addressee'>;
}

/** How far ahead a clause's verb is looked for. */
const VERB_WITHIN = 40;

const isFiniteVerb = (strand: Strand, at: number): boolean => {
  const tag = tagAt(strand, at);
  if (tag === 'auxiliary') return true;
  return tag === 'verb' && !/ing$/.test(wordAt(strand, at)) && wordAt(strand, at - 1) !== 'to';
};

/** Whether a verb stands between an item and the end of its clause. */
export const hasVerbAfter = (strand: Strand, from: number): boolean => {
  for (let at = from; at < Math.min(strand.items.length, from + VERB_WITHIN); at++) {
    if (isFiniteVerb(strand, at)) return true;
    if (isMark(strand, at, /^[;:]$/)) return false;
  }
  return false;
};

/** The same, up to a comma with another clause behind it. */
const hasOwnVerb = (strand: Strand, from: number): boolean => {
  for (let at = from; at < Math.min(strand.items.length, from + VERB_WITHIN); at++) {
    if (isFiniteVerb(strand, at) || tagAt(strand, at) === 'quotation') return true;
    if (isMark(strand, at, /^[;:]$/)) return false;
    if (
      isMark(strand, at, /^,$/) &&
      NEXT_CLAUSE.test(wordAt(strand, at + 1)) &&
      !/^wh/.test(wordAt(strand, at + 1))
    )
      return false;
  }
  return false;
};

/** `a building collapsed`: a noun phrase and then a predicate, not a noun phrase alone. */
const isClause = (strand: Strand, at: number): boolean => {
  if (CLAUSE_PRONOUN.test(wordAt(strand, at))) return hasVerbAfter(strand, at);
  const phrase = nounPhraseFrom(strand, at, 'wide');
  if (phrase === null) return hasVerbAfter(strand, at);
  const next = tagAt(strand, phrase.to);
  if (next === 'quotation' || next === 'auxiliary' || next === 'adverb') return true;
  if (next === 'preposition' || next === 'conjunction' || isMark(strand, phrase.to, /^,$/)) {
    return hasOwnVerb(strand, phrase.to + 1);
  }
  return isFiniteVerb(strand, phrase.to);
};

const isNounStart = (strand: Strand, at: number): boolean => {
  const tag = tagAt(strand, at);
  return (
    tag === 'determiner' ||
    tag === 'noun' ||
    tag === 'properNoun' ||
    tag === 'adjective' ||
    tag === 'number' ||
    tag === 'pronoun'
  );
};

const complementAt = (
  strand: Strand,
  at: number,
  allowed: ReadonlySet<Complement>,
): ContentStart['complement'] | null => {
  const tag = tagAt(strand, at);
  const word = wordAt(strand, at);
  const clausal = allowed.has('clause') || allowed.has('addressee');
  if (tag === 'quotation')
    return allowed.has('quotation') || allowed.has('noun') ? 'quotation' : null;
  if (QUESTION_WORD.test(word)) return clausal || allowed.has('noun') ? 'clause' : null;
  if (word === 'to')
    return allowed.has('infinitive') && tagAt(strand, at + 1) !== 'determiner'
      ? 'infinitive'
      : null;
  if (clausal && (isNounStart(strand, at) || tag === 'adverb') && isClause(strand, at))
    return 'clause';
  if (
    clausal &&
    (tag === 'preposition' || tag === 'conjunction') &&
    hasVerbAfter(strand, at + 1) &&
    CLAUSE_ADVERBIAL.test(word)
  )
    return 'clause';
  if (tag === 'verb' && /ing$/.test(word))
    return clausal && hasVerbAfter(strand, at + 1) ? 'clause' : allowed.has('noun') ? 'noun' : null;
  return allowed.has('noun') && isNounStart(strand, at) ? 'noun' : null;
};

/** Past a comma or colon that leads in a quotation or a `that`. */
const afterLeadingMark = (strand: Strand, at: number): number => {
  if (isMark(strand, at, /^:$/)) return at + 1;
  const next = tagAt(strand, at + 1);
  if (isMark(strand, at, /^[,—–]$/) && (next === 'quotation' || wordAt(strand, at + 1) === 'that'))
    return at + 1;
  return at;
};

/** A parenthesis between a cue and its content: `said, after the vote, that`. */
const afterParenthesis = (strand: Strand, at: number): number => {
  if (!isMark(strand, at, /^,$/)) return at;
  for (let close = at + 1; close < at + 16; close++) {
    if (!isMark(strand, close, /^,$/)) continue;
    const next = tagAt(strand, close + 1);
    return next === 'quotation' || wordAt(strand, close + 1) === 'that' ? close + 1 : at;
  }
  return at;
};

/** Where the content of a verb group starts to its right, or null where it has none there. */
export const contentStart = (
  strand: Strand,
  { to, verb, hasParticle }: VerbGroup,
): ContentStart | null => {
  const { complements } = verb;
  let at = to;
  if (complements.has('addressee') && !complements.has('noun')) at = afterAddressee(strand, at);
  const that = afterThat(strand, at);
  const allowed = hasParticle ? new Set<Complement>([...complements, 'noun']) : complements;
  if (that >= 0 && complements.has('clause') && !hasParticle)
    return { at: that, complement: 'clause' };
  at = afterParenthesis(strand, afterAdverbials(strand, at));
  at = afterLeadingMark(strand, at);
  if (!hasParticle && wordAt(strand, at) === 'that' && tagAt(strand, at) === 'conjunction') at += 1;
  if (complements.has('addressee') && complements.has('noun')) {
    const told = afterAdverbials(strand, afterAddressee(strand, at));
    const next = afterLeadingMark(strand, told);
    if (told > at && (wordAt(strand, told) === 'that' || tagAt(strand, next) === 'quotation'))
      return { at: wordAt(strand, told) === 'that' ? told + 1 : next, complement: 'clause' };
  }
  const complement = complementAt(strand, at, allowed);
  return complement && { at, complement };
};
