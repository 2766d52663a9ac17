import { type Candidate, candidatesOf } from './candidates.ts';
import { contentsOf, impliedContents } from './clause-contents.ts';
import { contentStart } from './contents.ts';
import { sentenceFloor } from './floors.ts';
import { nounPhraseBefore } from './phrase-before.ts';
import type { Range } from './phrases.ts';
import { isRetold, isSomebody } from './plausibility.ts';
import type { ProposedStatement } from './statement.ts';
import { isMark, type Strand, spanOf, tagAt } from './strand.ts';
import { clauseSubject } from './subjects.ts';

/** No content reaches over more cues than these. */
const CUES_AHEAD = 12;

const isImplied = ({ group }: Candidate): boolean =>
  group.mood === 'participle' || group.mood === 'infinitive';

/** Whose words a participle or infinitive tells: the statement's before it, else the clause's subject. */
const impliedSource = (strand: Strand, candidate: Candidate, last: Range | null): Range | null => {
  const before = candidate.clauseFrom;
  const modifies = candidate.group.mood === 'participle' && tagAt(strand, before - 1) === 'noun';
  const noun = modifies ? nounPhraseBefore(strand, before) : null;
  return noun ?? last ?? clauseSubject(strand, before);
};

const isWanted = (strand: Strand, candidate: Candidate, source: Range): boolean => {
  if (!isSomebody(strand, source)) return false;
  return strand.level < 0 || isRetold(candidate, contentStart(strand, candidate.group));
};

/** The statements whose cue is a verb, in one strand, given the strands around it on the same level. */
export const clauseStatements = (
  strand: Strand,
  previous: Strand | undefined,
  next: Strand | undefined,
): ProposedStatement[] => {
  const candidates = candidatesOf(strand);
  const found: ProposedStatement[] = [];
  let last: Range | null = null;
  let floor = sentenceFloor(strand);
  for (const [index, candidate] of candidates.entries()) {
    const later = candidates.slice(index + 1, index + 1 + CUES_AHEAD);
    const reading = { strand, previous, next, later, floor };
    const implied = isImplied(candidate);
    const source: Range | null = implied
      ? impliedSource(strand, candidate, last)
      : candidate.subject;
    if (source === null || !isWanted(strand, candidate, source)) continue;
    const [first, ...rest] = implied
      ? impliedContents(reading, candidate)
      : contentsOf(reading, candidate);
    if (first === undefined) continue;
    const { from, to } = candidate.group;
    found.push({
      source: [spanOf(strand, source.from, source.to)],
      cue: [spanOf(strand, from, to)],
      content: [first, ...rest],
    });
    last = source;
    if (isMark(strand, to, /^;$/)) floor = to + 1;
  }
  return found;
};
