import { tagTable } from '../../../language/index.ts';
import { type Columns, hashText, PADDING } from '../../../model/index.ts';
import type { ColumnName } from './column-names.ts';

/** How far along its clause a token is looked from. */
const REACH = 5;
const THAT = hashText('that');
const NOMINAL = tagTable(['NNP', 'PRP', 'NN', 'NNS', 'WP']);

/** What the clause around each token has: `that` ahead, a noun or pronoun behind. */
export const fillClauses = ({ views, length }: Columns<ColumnName>): void => {
  const { word, tag, mark } = views;
  for (let at = PADDING; at < length + PADDING; at++) {
    let that = 0;
    for (let step = 1; step <= REACH && mark[at + step] === 0 && that === 0; step++)
      if (word[at + step] === THAT) that = step;
    let subject = 0;
    for (let step = 1; step <= REACH && mark[at - step] === 0 && subject === 0; step++)
      if (NOMINAL[tag[at - step] ?? 0] === 1) subject = step;
    views.thatAhead[at] = that;
    views.thatSoon[at] = that > 0 ? 1 : 0;
    views.subject[at] = subject > 0 ? (word[at - subject] ?? 0) : 0;
    views.subjectTag[at] = subject > 0 ? (tag[at - subject] ?? 0) + 1 : 0;
  }
};
