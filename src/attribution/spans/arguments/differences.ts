import type { TokenRange } from '../../../language/index.ts';
import { type Proposal, ROLE } from '../reading/proposals.ts';
import { LONGEST_UNIT } from '../reading/units.ts';
import type { ArgumentReading } from './argument-reading.ts';
import { isContent, isSource } from './labels.ts';

/** More differing tokens than this make no difference. */
const MOST = 4;

/** Room to work in: the role of each token of the window. */
const roles = new Uint8Array(LONGEST_UNIT);

/** How many tokens of the window have one role in the proposal and another in the reading. */
const differencesFrom = (
  proposal: Proposal | undefined,
  unit: TokenRange,
  { from, labels }: ArgumentReading,
): { source: number; content: number } => {
  if (proposal === undefined) return { source: 0, content: 0 };
  const start = unit.first + from;
  roles.fill(ROLE.none, 0, labels.length);
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

/** The columns that tell how a reading stands to what the grammar proposes. */
type DifferenceColumn = 'proposed' | 'sourceDiffers' | 'contentDiffers';

/** Fills in how a reading differs from the grammar's proposal for its cue, if there is one. @param at its place in the columns. */
export const fillDifferences = (
  views: Readonly<Record<DifferenceColumn, Int32Array>>,
  at: number,
  proposal: Proposal | undefined,
  unit: TokenRange,
  reading: ArgumentReading,
): void => {
  const { source, content } = differencesFrom(proposal, unit, reading);
  views.proposed[at] = proposal === undefined ? 0 : 1;
  views.sourceDiffers[at] = source;
  views.contentDiffers[at] = content;
};
