/**
 * `The driver who hit him told police …`: the subject of a verb behind a relative clause that no comma parts from its
 * noun. A noun right before the verb is the relative clause's own: `who answered the phone told …`.
 */
import { isAnyOf } from '../../language/index.ts';
import { CLAUSE_OPENER, RELATIVE_SUBJECT } from '../lexicons/clause-words.ts';
import { CUE_VERB_FORMS } from '../lexicons/cue-verbs.ts';
import { HAVING_DONE } from '../lexicons/verb-groups.ts';
import { nounPhraseBefore } from './phrase-before.ts';
import { isNominal, type Range } from './phrases.ts';
import { isSpoken, type Strand, tagAt, wordAt } from './strand.ts';

/** No relative clause is longer, in items. */
const LONGEST = 24;
/** The furthest that its verb stands behind its pronoun: `who has since been`. */
const LONGEST_LEAD = 5;

const JOINING = /^(?:and|but|or|nor|then|than)$/;

/** The verb of a clause whose subject is the relative pronoun at an item; -1 where it is none. */
const verbOfRelative = (strand: Strand, pronoun: number): number => {
  if (!RELATIVE_SUBJECT.test(wordAt(strand, pronoun))) return -1;
  if (
    !isNominal(strand, pronoun - 1) &&
    !isAnyOf(tagAt(strand, pronoun - 1), 'pronoun', 'determiner')
  )
    return -1;
  for (let at = pronoun + 1; at <= pronoun + LONGEST_LEAD; at++) {
    const tag = tagAt(strand, at);
    if (tag === 'verb') return at;
    if (tag !== 'auxiliary' && tag !== 'adverb') return at > pronoun + 1 ? at - 1 : -1;
  }
  return -1;
};

/** Whether a verb may have what stands right before another verb for its clause's subject: `who said the mayor told …`. */
const takesClause = (strand: Strand, verb: number): boolean =>
  CUE_VERB_FORMS.get(wordAt(strand, verb))?.verb.complements.has('clause') ?? false;

/** Whether somebody is had to do something: `who helped the mayor announce …`. */
const hasDone = (strand: Strand, verb: number, behind: number): boolean =>
  HAVING_DONE.has(wordAt(strand, verb)) &&
  CUE_VERB_FORMS.get(wordAt(strand, behind))?.form === 'base';

/** Whether an item ends the clause that stands before a verb. */
const endsClause = (strand: Strand, at: number): boolean => {
  const word = wordAt(strand, at);
  return (
    tagAt(strand, at) === 'punctuation' ||
    isSpoken(strand, at) ||
    JOINING.test(word) ||
    (CLAUSE_OPENER.test(word) && word !== 'that')
  );
};

/** The noun phrase before an item, where nothing leads it in: not `In a case that shook the town police said …`. */
const subjectBefore = (strand: Strand, at: number): Range | null => {
  const noun = nounPhraseBefore(strand, at);
  if (noun === null) return null;
  const isLedIn =
    tagAt(strand, noun.from - 1) === 'preposition' ||
    tagAt(strand, noun.from) === 'preposition' ||
    CLAUSE_OPENER.test(wordAt(strand, noun.from - 1));
  return isLedIn ? null : noun;
};

/**
 * The noun that a relative clause right before a verb tells more of.
 *
 * @param end where the verb's group begins, with all that leads it.
 * @param main the verb.
 */
export const behindRelative = (strand: Strand, end: number, main: number): Range | null => {
  for (let at = end - 1; at > Math.max(0, end - LONGEST); at--) {
    if (endsClause(strand, at)) return null;
    const verb = verbOfRelative(strand, at);
    if (verb >= end) return null;
    if (verb < 0) {
      if (wordAt(strand, at) === 'that') return null;
      continue;
    }
    const nearest = nounPhraseBefore(strand, end);
    const isOwnClause = nearest !== null && nearest.from > verb && takesClause(strand, verb);
    return isOwnClause || hasDone(strand, verb, main) ? null : subjectBefore(strand, at);
  }
  return null;
};
