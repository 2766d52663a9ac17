import { isAnyOf } from '../../language/index.ts';
import { nounPhraseFrom } from './phrase-after.ts';
import { nounPhraseBefore } from './phrase-before.ts';
import type { Range } from './phrases.ts';
import { isMark, type Strand, tagAt, wordAt } from './strand.ts';
import { leadOf, type VerbGroup } from './verb-groups.ts';

/** Who a verb's subject is, and how it was found. */
export interface Subject extends Range {
  readonly position: 'before' | 'after' | 'relative' | 'shared';
}

const subjectAt = ({ from, to }: Range, position: Subject['position']): Subject => ({
  from,
  to,
  position,
});

const COMMA = /^[,—–-]$/;
/** How far the two marks of a parenthesis may stand apart, in items. */
const LONGEST_PARENTHESIS = 45;
/** How far back a clause's start is looked for, and how far behind it its subject. */
const LONGEST_CLAUSE = 60;
const SUBJECT_WITHIN = 25;
/** How many marks back a parenthesis may open: commas part its own phrases. */
const MOST_MARKS = 4;
/** What ends a clause on its left, for a search of its subject. */
const CLAUSE_START = /^[;:]$/;

/** The mark that opens the parenthesis which closes at an item, or -1. */
const openingMark = (strand: Strand, closing: number): number => {
  const mark = strand.items[closing]?.text;
  for (let at = closing - 1; at >= Math.max(0, closing - LONGEST_PARENTHESIS); at--) {
    if (strand.items[at]?.text === mark && tagAt(strand, at) === 'punctuation') return at;
    if (isMark(strand, at, CLAUSE_START)) return -1;
  }
  return -1;
};

const isName = (strand: Strand, { from, to }: Range): boolean => {
  for (let at = from; at < to; at++) if (tagAt(strand, at) === 'properNoun') return true;
  return tagAt(strand, from) === 'pronoun';
};

/** `The group's director, Ann Lee,`: the name between the commas, where what is before them is a description. */
const nameInside = (strand: Strand, opening: number, closing: number): Range | null => {
  const length = closing - opening - 1;
  if (length < 2 || length > 4) return null;
  for (let at = opening + 1; at < closing; at++)
    if (tagAt(strand, at) !== 'properNoun') return null;
  const outer = nounPhraseBefore(strand, opening);
  if (outer === null) return null;
  for (let at = outer.from; at < outer.to; at++) {
    const tag = tagAt(strand, at);
    if (tag === 'noun' || tag === 'preposition') return { from: opening + 1, to: closing };
  }
  return null;
};

/** The phrase before a parenthesis that closes at an item: `Ann Lee, a chemist, of Leeds,` gives `Ann Lee`. */
const beforeParenthesis = (strand: Strand, closing: number): Range | null => {
  let nearest: Range | null = null;
  let mark = closing;
  for (let tries = 0; tries < MOST_MARKS; tries++) {
    mark = openingMark(strand, mark);
    if (mark <= 0) break;
    const inside = tries === 0 ? nameInside(strand, mark, closing) : null;
    if (inside !== null) return inside;
    const phrase = nounPhraseBefore(strand, mark);
    if (phrase === null) continue;
    if (isName(strand, phrase) && (tries === 0 || !isMark(strand, phrase.from - 1, COMMA)))
      return phrase;
    nearest ??= phrase;
  }
  return nearest;
};

/** Whether a verb, or a parenthesis and then a verb, comes next. */
const startsPredicate = (strand: Strand, index: number): boolean => {
  const tag = tagAt(strand, index);
  if (tag === 'verb' || tag === 'auxiliary' || tag === 'adverb') return true;
  return (
    isMark(strand, index, COMMA) &&
    /^(?:who|which|a|an|the|whose|\d+)$/.test(wordAt(strand, index + 1))
  );
};

/** The subject of the clause that an item belongs to, read from the clause's start. */
export const clauseSubject = (strand: Strand, before: number): Range | null => {
  let start = before;
  while (start > 0 && !isMark(strand, start - 1, CLAUSE_START) && before - start < LONGEST_CLAUSE)
    start -= 1;
  for (let at = start; at < Math.min(before, start + SUBJECT_WITHIN); at++) {
    const tag = tagAt(strand, at);
    if (tag === 'verb' || tag === 'auxiliary') return null;
    if (tag === 'preposition') {
      const object = nounPhraseFrom(strand, at + 1, 'wide');
      at = Math.max(at, (object?.to ?? at + 1) - 1);
      continue;
    }
    const phrase = nounPhraseFrom(strand, at, 'wide');
    if (phrase === null) continue;
    if (startsPredicate(strand, phrase.to)) return phrase.to <= before ? phrase : null;
    at = phrase.to - 1;
  }
  return null;
};

const relativeAntecedent = (strand: Strand, pronoun: number): Range | null => {
  const end = isMark(strand, pronoun - 1, COMMA) ? pronoun - 1 : pronoun;
  return nounPhraseBefore(strand, end);
};

/** The subject of a verb group that stands to its left, or null where none does. */
export const subjectBefore = (strand: Strand, group: VerbGroup): Subject | null => {
  const end = leadOf(strand, group);
  const word = wordAt(strand, end - 1);
  if (
    (/^(?:who|which)$/.test(word) && tagAt(strand, end - 1) === 'pronoun') ||
    (word === 'that' && isAnyOf(tagAt(strand, end - 2), 'noun', 'properNoun'))
  ) {
    const antecedent = relativeAntecedent(strand, end - 1);
    return antecedent && subjectAt(antecedent, 'relative');
  }
  if (/^(?:and|but|or|then)$/.test(word)) {
    const shared = clauseSubject(strand, end);
    return shared && subjectAt(shared, 'shared');
  }
  const phrase = isMark(strand, end - 1, COMMA)
    ? beforeParenthesis(strand, end - 1)
    : nounPhraseBefore(strand, end);
  return phrase && subjectAt(phrase, 'before');
};

/** The subject that follows its verb (`said the minister`), or null. */
export const subjectAfter = (strand: Strand, group: VerbGroup): Subject | null => {
  const pronoun = tagAt(strand, group.to) === 'pronoun';
  if (pronoun && !/^(?:he|she|they|i|we|it|one|others|many)$/.test(wordAt(strand, group.to)))
    return null;
  const narrow = nounPhraseFrom(strand, group.to, 'narrow');
  if (narrow === null) return null;
  const head = tagAt(strand, narrow.to - 1);
  const phrase = head === 'noun' ? (nounPhraseFrom(strand, group.to, 'wide') ?? narrow) : narrow;
  return subjectAt(phrase, 'after');
};
