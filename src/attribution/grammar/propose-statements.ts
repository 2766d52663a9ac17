import type { ParsedText } from '../../language/index.ts';
import { accordingTo } from './according-to.ts';
import { addsOwn } from './adds-own.ts';
import { clauseStatements } from './clause-statements.ts';
import { hedgeStatements } from './hedge-statements.ts';
import { joinQuotations } from './joined-quotations.ts';
import { labelledQuotation } from './labelled-quotations.ts';
import { nounStatements } from './noun-statements.ts';
import { passiveStatements } from './passive-statements.ts';
import { agentlessQuestion } from './questions.ts';
import { withoutRivals } from './rivals.ts';
import type { ProposedStatement } from './statement.ts';
import type { Strand } from './strand.ts';
import { strandsOf } from './strands-of.ts';
import { transcriptTurns } from './transcripts.ts';

const statementsOf = (
  strand: Strand,
  previous: Strand | undefined,
  next: Strand | undefined,
): ProposedStatement[] => {
  const clauses = clauseStatements(strand, previous, next);
  return [
    ...clauses,
    ...accordingTo(strand).filter(addsOwn(clauses)),
    ...passiveStatements(strand),
    ...agentlessQuestion(strand),
    ...hedgeStatements(strand),
    ...nounStatements(strand),
    ...labelledQuotation(strand),
  ];
};

/**
 * Finds the statements of a text as spans: who, by which words, what. This half of the room is the one that
 * a trained model can replace; nothing behind it asks how the spans were found.
 */
export const proposeStatements = (parsed: ParsedText): ProposedStatement[] => {
  const { outer, inner } = strandsOf(parsed);
  const perStrand = outer.map((strand, index) =>
    statementsOf(strand, outer[index - 1], outer[index + 1]),
  );
  const joined = joinQuotations(outer, perStrand);
  const nested = inner.flatMap((strand) => clauseStatements(strand, undefined, undefined));
  return withoutRivals([...joined, ...nested, ...transcriptTurns(parsed)]);
};
