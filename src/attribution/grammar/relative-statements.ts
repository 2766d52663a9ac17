/**
 * Statements of whoever a relative clause tells more of: `The driver who hit him told police …`. What the grammar proposes
 * to the models has none of these, for the models do as well without; where they are unsure it can be asked.
 */
import type { ParsedText, Span } from '../../language/index.ts';
import { contentsOf } from './clause-contents.ts';
import { type CueClause, cueClausesOf, laterThan } from './cue-clauses.ts';
import { afterConnectives, sentenceFloor } from './floors.ts';
import { behindRelative } from './relative-clauses.ts';
import { strandAround } from './sentence-strand.ts';
import type { ProposedStatement } from './statement.ts';
import { type Strand, spanOf } from './strand.ts';
import { strandsOf } from './strands-of.ts';
import { leadOf } from './verb-groups.ts';

/** A clause with the noun before the relative clause as its subject; null where none stands there. */
const clauseOfNoun = (strand: Strand, clause: CueClause): CueClause | null => {
  const { group } = clause;
  if (group.mood !== 'finite') return null;
  const noun = behindRelative(strand, leadOf(strand, group), group.main);
  return noun && { group, subject: { ...noun, position: 'before' }, clauseFrom: noun.from };
};

/** The statements of a text that stand behind a relative clause, in order. */
export const relativeStatements = (parsed: ParsedText): ProposedStatement[] => {
  const { outer } = strandsOf(parsed);
  return outer.flatMap((strand, index) => {
    const clauses = cueClausesOf(strand);
    const floor = afterConnectives(strand, sentenceFloor(strand));
    return clauses.flatMap((each, at) => {
      const clause = clauseOfNoun(strand, each);
      if (clause === null || clause.subject === null) return [];
      const around = { previous: outer[index - 1], next: outer[index + 1] };
      const later = laterThan(clauses, at);
      const [first, ...rest] = contentsOf({ strand, ...around, later, floor }, clause);
      if (first === undefined) return [];
      const { group, subject } = clause;
      const source = spanOf(strand, subject.from, subject.to);
      const cue = spanOf(strand, group.from, group.to);
      return { source: [source], cue: [cue], content: [first, ...rest] };
    });
  });
};

/**
 * The noun that a relative clause right before a verb tells more of; null where none stands there.
 *
 * @param lead the first token of the verb with all that leads it.
 * @param verb the verb's own token.
 */
export const nounBehindRelative = (parsed: ParsedText, lead: number, verb: number): Span | null => {
  const { strand, index } = strandAround(parsed, lead);
  const noun = behindRelative(strand, index, index + verb - lead);
  return noun && spanOf(strand, noun.from, noun.to);
};
