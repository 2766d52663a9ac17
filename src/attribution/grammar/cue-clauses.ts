import { isAnyOf } from '../../language/index.ts';
import { TIME_WORDS } from '../lexicons/times.ts';
import { isBreak, isMark, type Strand, tagAt, wordAt } from './strand.ts';
import { type Subject, subjectAfter, subjectBefore } from './subjects.ts';
import { leadOf, type VerbGroup, verbGroupAt } from './verb-groups.ts';

/** A clause whose verb may be a cue, with its subject where it has one of its own. */
export interface CueClause {
  readonly group: VerbGroup;
  readonly subject: Subject | null;
  /** Where its words start, subject included: what a content before it must not reach into. */
  readonly clauseFrom: number;
}

/** `, said the minister`: the verb comes first, after a comma, a quotation or nothing at all. */
const isInverted = (strand: Strand, lead: number): boolean =>
  lead === 0 || isBreak(strand, lead - 1);

/** What may follow a subject that stands behind its verb. */
const closesClause = (strand: Strand, index: number): boolean => {
  const tag = tagAt(strand, index);
  if (tag === undefined || isAnyOf(tag, 'punctuation', 'preposition', 'adverb')) return true;
  if (isAnyOf(tag, 'noun', 'properNoun')) return TIME_WORDS.has(wordAt(strand, index));
  return tag === 'conjunction' && wordAt(strand, index) !== 'that';
};

/** `said the minister`: the subject behind a bare verb of saying, after a comma or a quotation. */
const invertedSubject = (strand: Strand, group: VerbGroup, lead: number): Subject | null => {
  const { verb, from, main } = group;
  const isBare = from === main && lead === from;
  const tellsWords = verb.complements.has('clause') && verb.complements.has('quotation');
  if (!isBare || !tellsWords || !isInverted(strand, lead)) return null;
  const after = subjectAfter(strand, group);
  if (after === null || !closesClause(strand, after.to)) return null;
  const endsThere =
    tagAt(strand, after.to) === undefined || isMark(strand, after.to, /^[,.;:?!—–]$/);
  return lead > 0 || endsThere ? after : null;
};

const subjectOf = (strand: Strand, group: VerbGroup): Subject | null => {
  if (group.mood !== 'finite') return null;
  return invertedSubject(strand, group, leadOf(strand, group)) ?? subjectBefore(strand, group);
};

const startOfClause = (strand: Strand, group: VerbGroup, subject: Subject | null): number => {
  const isBefore = subject !== null && subject.position !== 'shared' && subject.from < group.from;
  const from = isBefore ? subject.from : leadOf(strand, group);
  return Math.min(from, group.from);
};

/** Every verb of speech or stance of a strand, in order. */
export const cueClausesOf = (strand: Strand): CueClause[] => {
  const found: CueClause[] = [];
  for (let index = 0; index < strand.items.length; index++) {
    const group = verbGroupAt(strand, index);
    if (group === null) continue;
    const subject = subjectOf(strand, group);
    found.push({ group, subject, clauseFrom: startOfClause(strand, group, subject) });
    index = group.to - 1;
  }
  return found;
};

/** No content reaches over more cues than these. */
const CUES_AHEAD = 12;

/** The clauses of a strand behind one of them, as far as a content of its may reach. */
export const laterThan = (clauses: readonly CueClause[], index: number): readonly CueClause[] =>
  clauses.slice(index + 1, index + 1 + CUES_AHEAD);

/** Whether a clause is cut off from what stands before it by a comma, a semicolon or a conjunction. */
export const isCutOff = (strand: Strand, { clauseFrom, group, subject }: CueClause): boolean => {
  if (subject?.position === 'shared') return true;
  if (subject?.position === 'relative') return false;
  const before = clauseFrom - 1;
  if (group.mood === 'participle')
    return isBreak(strand, before) || /^(?:and|but)$/.test(wordAt(strand, before));
  if (subject === null) return false;
  if (/^(?:but|and|while|although|though|whereas)$/.test(wordAt(strand, before)))
    return isBreak(strand, before - 1) || isMark(strand, before - 1, /^;$/);
  return isMark(strand, before, /^[;—–]$/);
};
