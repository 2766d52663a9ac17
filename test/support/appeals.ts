/** Appeals found without a background between page and wordings. */
import type { Outline } from '../../src/outline/index.ts';
import { findRuns } from '../../src/recognition/index.ts';

/** For `findAppeals` and `watchAppeals`: asks the wordings here. */
export const lookThrough = async (outline: Outline) => ({
  runs: findRuns(outline),
  milliseconds: 0,
});
