/** Appeals found without a background between page and wordings. */
import * as v from 'valibot';
import { backgroundRequest } from '../../src/messages.ts';
import type { Outline } from '../../src/outline/index.ts';
import { findRuns } from '../../src/recognition/index.ts';

/** For `findAppeals` and `watchAppeals`: asks the wordings here, past the background's door. */
export const lookThrough = async (outline: Outline) => {
  v.assert(backgroundRequest, { type: 'findAppeals', outline });
  return { runs: findRuns(outline), milliseconds: 0 };
};
