import type { TokenRange } from '../../../language/index.ts';
import { type Proposal, ROLE } from '../reading/proposals.ts';
import type { ArgumentReading } from './argument-reading.ts';
import { isContent, isSource } from './labels.ts';

/** More differing tokens than this make no difference. */
const MOST = 4;

/** How many tokens of the window have one role in the proposal and another in the reading. */
export const differencesFrom = (
  proposal: Proposal | undefined,
  unit: TokenRange,
  { from, labels }: ArgumentReading,
): { source: number; content: number } => {
  if (proposal === undefined) return { source: 0, content: 0 };
  const start = unit.first + from;
  const roles = new Uint8Array(labels.length);
  for (const { first, last, role } of proposal.roles)
    roles.fill(role, Math.max(0, first - start), Math.max(0, last - start));
  let [source, content] = [0, 0];
  for (let place = 0; place < labels.length; place++) {
    const label = labels[place];
    if (isSource(label) !== (roles[place] === ROLE.source)) source += 1;
    if (isContent(label) !== (roles[place] === ROLE.content)) content += 1;
  }
  return { source: Math.min(MOST, source), content: Math.min(MOST, content) };
};
