import { contentsOf, impliedContents } from './clause-contents.ts';
import { contentStart } from './contents.ts';
import { type CueClause, cueClausesOf, laterThan } from './cue-clauses.ts';
import { afterConnectives, sentenceFloor } from './floors.ts';
import { nounPhraseBefore } from './phrase-before.ts';
import type { Range } from './phrases.ts';
import { isRetold, isSomebody } from './plausibility.ts';
import type { ProposedStatement } from './statement.ts';
import { isMark, type Strand, spanOf, tagAt } from './strand.ts';
import { clauseSubject } from './subjects.ts';

const isImplied = ({ group }: CueClause): boolean =>
  group.mood === 'participle' || group.mood === 'infinitive';

/** Whose words a participle or infinitive tells: the statement's before it, else the clause's subject. */
const impliedSource = (strand: Strand, clause: CueClause, last: Range | null): Range | null => {
  const before = clause.clauseFrom;
  const modifies = clause.group.mood === 'participle' && tagAt(strand, before - 1) === 'noun';
  const noun = modifies ? nounPhraseBefore(strand, before) : null;
  return noun ?? last ?? clauseSubject(strand, before);
};

/** Whether a source is somebody, and a clause within quotation marks retells what others said. */
const isWanted = (strand: Strand, clause: CueClause, source: Range): boolean => {
  if (!isSomebody(strand, source)) return false;
  return strand.level < 0 || isRetold(clause, contentStart(strand, clause.group));
};

/** The statements whose cue is a verb, in one strand, given the strands around it on the same level. */
export const clauseStatements = (
  strand: Strand,
  previous: Strand | undefined,
  next: Strand | undefined,
): ProposedStatement[] => {
  const clauses = cueClausesOf(strand);
  const found: ProposedStatement[] = [];
  let last: Range | null = null;
  let floor = afterConnectives(strand, sentenceFloor(strand));
  for (const [index, clause] of clauses.entries()) {
    const later = laterThan(clauses, index);
    const context = { strand, previous, next, later, floor };
    const implied = isImplied(clause);
    const source: Range | null = implied ? impliedSource(strand, clause, last) : clause.subject;
    if (source === null || !isWanted(strand, clause, source)) continue;
    const [first, ...rest] = implied
      ? impliedContents(context, clause)
      : contentsOf(context, clause);
    if (first === undefined) continue;
    const { from, to } = clause.group;
    found.push({
      source: [spanOf(strand, source.from, source.to)],
      cue: [spanOf(strand, from, to)],
      content: [first, ...rest],
    });
    last = source;
    if (isMark(strand, to, /^;$/)) floor = afterConnectives(strand, to + 1);
  }
  return found;
};
