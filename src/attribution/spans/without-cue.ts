import type { ProposedStatement } from '../grammar/index.ts';
import { claimsOf } from './claims.ts';
import type { FoundStatement } from './statement.ts';

/** How often a statement without a cue (`MAYOR LEE: No.`) that the grammar proposes is one. */
const PROBABILITY = 0.8;

/**
 * What the models do not look for, a name beside a quotation and the turns of a transcript: proposed by the
 * grammar, where no statement that was found has the same content.
 */
export const withoutCue = (
  proposed: readonly ProposedStatement[],
  found: readonly FoundStatement[],
): FoundStatement[] => {
  const isClaimed = claimsOf(found);
  return proposed
    .filter(({ cue, content }) => cue.length === 0 && !content.some(isClaimed))
    .map((statement) => ({ ...statement, probability: PROBABILITY }));
};
