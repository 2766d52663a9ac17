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

/** A story that appeals stand beside. */
export const ferryStory = [
  'The ferry to the northern islands stayed in port for a third day on Thursday as winds of more than 90 kilometres an hour swept the strait.',
  'Harbour master Ingrid Solheim said the crossing would not reopen before Saturday, and warned freight companies to make other plans.',
  'Shops on the two largest islands have begun to ration milk and bread, according to the regional council, which met late on Wednesday.',
  'The last closure of this length was in 2011, when a storm tore a lifeboat from its cradle and flooded the lower deck.',
];

/** What is folded on a page with this in its body: the kinds and the texts. */
export async function foldedOn(html: string) {
  document.body.innerHTML = html;
  const { appeals } = await findAppeals(document.body, lookThrough);
  return appeals.map(({ kind, text }) => ({ kind, text }));
}
