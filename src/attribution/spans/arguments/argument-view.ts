import type { TokenRange } from '../../../language/index.ts';
import { readTemplates, type Templates } from '../../../model/index.ts';
import type { Cue } from '../cues/cue.ts';
import { COLUMN_NAMES, type ColumnName } from '../reading/column-names.ts';
import type { Proposals } from '../reading/proposals.ts';
import type { UnitView } from '../reading/unit-view.ts';
import { fillBetween, fillOtherCues } from './between.ts';
import { type CueWindow, windowOf } from './cue-window.ts';
import { PAIR_TEMPLATES, SIDE_TEMPLATES } from './features.ts';
import { fillRoles, proposalFor } from './roles.ts';
import { fillSurroundings } from './surroundings.ts';

/** Other cues count from this probability on. */
const LEAST_PROBABILITY = 0.2;

/** The features of a token on one side of a cue, whatever the cue is. */
export const sideTemplates = (): Templates<ColumnName> =>
  readTemplates(SIDE_TEMPLATES, COLUMN_NAMES);

/** The features of a token beside one cue. */
export const pairTemplates = (): Templates<ColumnName> =>
  readTemplates(PAIR_TEMPLATES, COLUMN_NAMES);

/** The cues of a unit that are likely enough to tell where another cue's arguments end. */
export const likelyCues = <C extends Cue>(cues: readonly C[]): C[] =>
  cues.filter(({ probability }) => probability > LEAST_PROBABILITY);

/** Fills the columns of the unit in view that are about one cue, and says over which window. */
export const fillForCue = (
  { columns }: UnitView,
  unit: TokenRange,
  proposals: Proposals,
  cue: Cue,
  likely: readonly Cue[],
): CueWindow => {
  const window = windowOf(columns, cue);
  fillSurroundings(columns, cue, window);
  fillOtherCues(columns, cue, window, likely);
  fillBetween(columns, cue, window);
  fillRoles(columns, unit, proposalFor(proposals, unit, cue), window);
  return window;
};
