import { isAnyOf } from '../../language/index.ts';
import {
  CLAUSE_ADVERBIAL,
  CLAUSE_PRONOUN,
  NEXT_CLAUSE,
  QUESTION_WORD,
} from '../lexicons/clause-words.ts';
import type { Complement } from '../lexicons/cue-verbs.ts';
import { afterAddressee, afterAdverbials, afterThat } from './adjuncts.ts';
import { nounPhraseFrom } from './phrase-after.ts';
import { isComma, isMark, type Strand, tagAt, wordAt } from './strand.ts';
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
      isComma(strand, at) &&
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
  if (next === 'preposition' || next === 'conjunction' || isComma(strand, phrase.to)) {
    return hasOwnVerb(strand, phrase.to + 1);
  }
  return isFiniteVerb(strand, phrase.to);
};

const isNounStart = (strand: Strand, at: number): boolean =>
  isAnyOf(tagAt(strand, at), 'determiner', 'noun', 'properNoun', 'adjective', 'number', 'pronoun');

const isGerund = (strand: Strand, at: number): boolean =>
  tagAt(strand, at) === 'verb' && /ing$/.test(wordAt(strand, at));

/** Whether a clause starts at an item: with its subject, or with an adverbial before that. */
const opensClause = (strand: Strand, at: number): boolean => {
  const tag = tagAt(strand, at);
  if (isNounStart(strand, at) || tag === 'adverb') return isClause(strand, at);
  const isAdverbial =
    isAnyOf(tag, 'preposition', 'conjunction') && CLAUSE_ADVERBIAL.test(wordAt(strand, at));
  return (isAdverbial || isGerund(strand, at)) && hasVerbAfter(strand, at + 1);
};

/** What a verb has for its content at an item, of what it may have; or null. */
const complementAt = (
  strand: Strand,
  at: number,
  allowed: ReadonlySet<Complement>,
): ContentStart['complement'] | null => {
  const tag = tagAt(strand, at);
  const word = wordAt(strand, at);
  const takesNoun = allowed.has('noun');
  const takesClause = allowed.has('clause') || allowed.has('addressee');
  if (tag === 'quotation') return allowed.has('quotation') || takesNoun ? 'quotation' : null;
  if (QUESTION_WORD.test(word)) return takesClause || takesNoun ? 'clause' : null;
  if (word === 'to') {
    const isInfinitive = tagAt(strand, at + 1) !== 'determiner';
    return isInfinitive && allowed.has('infinitive') ? 'infinitive' : null;
  }
  if (takesClause && opensClause(strand, at)) return 'clause';
  return takesNoun && (isNounStart(strand, at) || isGerund(strand, at)) ? 'noun' : null;
};

/** Past a comma or colon that leads in a quotation or a `that`. */
const afterLeadingMark = (strand: Strand, at: number): number => {
  if (isMark(strand, at, /^:$/)) return at + 1;
  const next = tagAt(strand, at + 1);
  if (isMark(strand, at, /^[,—–]$/) && (next === 'quotation' || wordAt(strand, at + 1) === 'that'))
    return at + 1;
  return at;
};

/** No parenthesis between a cue and its content is longer, in items. */
const LONGEST_PARENTHESIS = 15;

/** Past a parenthesis between a cue and its content: `said, after the vote, that`. */
const afterParenthesis = (strand: Strand, at: number): number => {
  if (!isComma(strand, at)) return at;
  for (let close = at + 1; close <= at + LONGEST_PARENTHESIS; close++) {
    if (!isComma(strand, close)) continue;
    const next = tagAt(strand, close + 1);
    return next === 'quotation' || wordAt(strand, close + 1) === 'that' ? close + 1 : at;
  }
  return at;
};

/** Past a `that` which leads in a clause. */
const afterLeadingThat = (strand: Strand, at: number): number =>
  wordAt(strand, at) === 'that' && tagAt(strand, at) === 'conjunction' ? at + 1 : at;

/** `promised her that …`, `warned reporters: “…”`: the clause behind somebody told, who may be what is said as well; or null. */
const clauseBehindAddressee = (strand: Strand, from: number): ContentStart | null => {
  const behind = afterAdverbials(strand, afterAddressee(strand, from));
  if (behind <= from) return null;
  if (wordAt(strand, behind) === 'that') return { at: behind + 1, complement: 'clause' };
  const next = afterLeadingMark(strand, behind);
  return tagAt(strand, next) === 'quotation' ? { at: next, complement: 'clause' } : null;
};

/** Where the content of a verb group starts to its right, or null where it has none there. */
export const contentStart = (
  strand: Strand,
  { to, verb: { complements }, hasParticle }: VerbGroup,
): ContentStart | null => {
  const [takesAddressee, takesNoun] = [complements.has('addressee'), complements.has('noun')];
  const behind = takesAddressee && !takesNoun ? afterAddressee(strand, to) : to;
  const that = afterThat(strand, behind);
  if (that >= 0 && complements.has('clause') && !hasParticle)
    return { at: that, complement: 'clause' };
  const mark = afterParenthesis(strand, afterAdverbials(strand, behind));
  const start = afterLeadingMark(strand, mark);
  const at = hasParticle ? start : afterLeadingThat(strand, start);
  const told = takesAddressee && takesNoun ? clauseBehindAddressee(strand, at) : null;
  if (told !== null) return told;
  const allowed = hasParticle ? new Set<Complement>([...complements, 'noun']) : complements;
  const complement = complementAt(strand, at, allowed);
  return complement && { at, complement };
};
