import { type Columns, PADDING } from '../../../model/index.ts';
import type { Cue } from '../cues/cue.ts';
import type { ColumnName } from '../reading/column-names.ts';
import { STEPS } from '../reading/steps.ts';
import type { CueWindow } from './cue-window.ts';

/** Which label may follow which depends on where one is, before, on or behind the cue, and on the step to the token. */
export const MATRICES = 3 * STEPS;

/** For each token of the window, which matrix leads into it. */
export const fillMatrices = (
  { views }: Columns<ColumnName>,
  cue: Cue,
  { from, to }: CueWindow,
  matrixOf: Uint16Array,
): void => {
  const { step } = views;
  for (let place = from; place < to; place++) {
    const side = place < cue.first ? 0 : place <= cue.last ? 1 : 2;
    matrixOf[place - from] = side * STEPS + (step[place + PADDING] ?? 0);
  }
};
