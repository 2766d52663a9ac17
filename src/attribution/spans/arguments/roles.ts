import type { TokenRange } from '../../../language/index.ts';
import { type Columns, PADDING } from '../../../model/index.ts';
import type { Cue } from '../cues/cue.ts';
import type { ColumnName } from '../reading/column-names.ts';
import { type Proposal, type Proposals, ROLE } from '../reading/proposals.ts';
import type { CueWindow } from './cue-window.ts';

const REACH = 2;

/** The grammar's statement whose cue meets this one, if there is any. */
export const proposalFor = (
  { at, list }: Proposals,
  unit: TokenRange,
  cue: Cue,
): Proposal | undefined => {
  for (let place = cue.first; place <= cue.last; place++) {
    const index = at[unit.first + place] ?? -1;
    if (index >= 0) return list[index];
  }
  return undefined;
};

/** Fills the roles that the grammar proposes for the tokens of a cue's window. */
export const fillRoles = (
  { views }: Columns<ColumnName>,
  unit: TokenRange,
  proposal: Proposal | undefined,
  { from, to }: CueWindow,
): void => {
  const start = from + PADDING - REACH;
  const end = to + PADDING + REACH;
  views.role.fill(proposal === undefined ? ROLE.unknown : ROLE.none, start, end);
  for (const { first, last, role } of proposal?.roles ?? []) {
    const toPosition = (index: number) =>
      Math.max(start, Math.min(end, index - unit.first + PADDING));
    views.role.fill(role, toPosition(first), toPosition(last));
  }
};
