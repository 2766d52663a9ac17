import type { Range } from './noun-phrases.ts';
import { isMark, type Strand, tagAt, wordAt } from './strand.ts';
import { type Subject, subjectAfter, subjectBefore } from './subjects.ts';
import { leadOf, type VerbGroup, verbGroupAt } from './verb-groups.ts';

/** A verb that may be a cue, with the subject on its left. */
export interface Candidate {
  readonly group: VerbGroup;
  readonly subject: Subject | null;
  /** Where its own words start, subject included: what a content before it must not reach into. */
  readonly clauseFrom: number;
}

const endsQuotation = (strand: Strand, index: number): boolean =>
  tagAt(strand, index) === 'quotation';

/** `, said the minister`: the verb comes first, after a comma, a quotation or nothing at all. */
const isInverted = (strand: Strand, lead: number): boolean =>
  lead === 0 || isMark(strand, lead - 1, /^[,—–-]$/) || endsQuotation(strand, lead - 1);

/** What may follow a subject that stands behind its verb. */
const closesClause = (strand: Strand, index: number): boolean => {
  const tag = tagAt(strand, index);
  return (
    tag === undefined ||
    tag === 'punctuation' ||
    tag === 'preposition' ||
    tag === 'adverb' ||
    tag === 'conjunction' ||
    tag === 'verb' ||
    tag === 'properNoun' ||
    tag === 'noun'
  );
};

const subjectOf = (strand: Strand, group: VerbGroup): Subject | null => {
  if (group.mood === 'passive' || group.mood === 'infinitive') return null;
  if (group.mood === 'participle') return null;
  const lead = leadOf(strand, group);
  if (isInverted(strand, lead) && group.verb.act === 'speech') {
    const after = subjectAfter(strand, group);
    const opens = /^[,.;:?!—–]$/;
    if (
      after !== null &&
      closesClause(strand, after.to) &&
      group.verb.complements.has('quotation') &&
      (lead > 0 || isMark(strand, after.to, opens) || tagAt(strand, after.to) === undefined)
    )
      return after;
  }
  return subjectBefore(strand, group);
};

const startOfClause = (strand: Strand, group: VerbGroup, subject: Range | null): number => {
  const from = subject === null || subject.from > group.from ? leadOf(strand, group) : subject.from;
  return Math.min(from, group.from);
};

/** Every verb of speech or stance of a strand, in order. */
export const candidatesOf = (strand: Strand): Candidate[] => {
  const found: Candidate[] = [];
  for (let index = 0; index < strand.items.length; index++) {
    const group = verbGroupAt(strand, index);
    if (group === null) continue;
    const subject = subjectOf(strand, group);
    found.push({ group, subject, clauseFrom: startOfClause(strand, group, subject) });
    index = group.to - 1;
  }
  return found;
};

/** Whether a candidate's clause is cut off from what stands before it by a comma, a semicolon or a conjunction. */
export const isCutOff = (strand: Strand, { clauseFrom, group, subject }: Candidate): boolean => {
  if (subject?.position === 'shared') return true;
  if (subject?.position === 'relative') return false;
  const before = clauseFrom - 1;
  if (group.mood === 'participle') return isMark(strand, before, /^[,—–]$/);
  if (subject === null) return false;
  if (/^(?:but|and|while|although|though|whereas)$/.test(wordAt(strand, before)))
    return isMark(strand, before - 1, /^[,;—–]$/);
  return isMark(strand, before, /^[;—–]$/);
};
