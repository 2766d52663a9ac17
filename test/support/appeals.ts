/** Appeals found without a background between page and wordings. */
import * as v from 'valibot';
import { findAppeals } from '../../src/appeals/find-appeals.ts';
import { appealsOn } from '../../src/background/appeals-on.ts';
import { backgroundRequest } from '../../src/messages.ts';
import type { Sketch } from '../../src/outline/index.ts';

/** For `findAppeals` and `watchAppeals`: asks the wordings here, past the background's door. */
export const lookThrough = async (sketch: Sketch) => {
  v.assert(backgroundRequest, { type: 'findAppeals', sketch });
  return { appeals: appealsOn(sketch, { fold: [], leave: [] }), milliseconds: 0 };
};

/** What is folded on a page with this in its body: the kinds and the texts. */
export async function foldedOn(html: string) {
  document.body.innerHTML = html;
  const { appeals } = await findAppeals(document.body, lookThrough);
  return appeals.map(({ kind, text }) => ({ kind, text }));
}
