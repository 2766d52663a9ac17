import { overlap, type Span } from '../../language/index.ts';
import { type ProposedStatement, startOfStatement } from './statement.ts';

/** What a statement's cue takes up: where it has none, its source. */
const claimOf = ({ content, cue, source }: ProposedStatement): Span =>
  cue[0] ?? source[0] ?? content[0];

/** A cue belongs to one statement: the first that claims it. Statements come out in the order of the text. */
export const withoutRivals = (statements: readonly ProposedStatement[]): ProposedStatement[] => {
  const byClaim = [...statements].sort((a, b) => claimOf(a)[0] - claimOf(b)[0]);
  const kept: ProposedStatement[] = [];
  let taken: Span = [-1, -1];
  for (const statement of byClaim) {
    const claim = claimOf(statement);
    if (overlap(taken, claim)) continue;
    taken = claim;
    kept.push(statement);
  }
  return kept.sort((a, b) => startOfStatement(a) - startOfStatement(b));
};
