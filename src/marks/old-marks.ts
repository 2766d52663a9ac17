/** What a script before this one has left painted, where its browser ended it without a word. */
import { call } from '../dom.ts';
import { CARD } from './card-view.tsx';
import { highlightNames } from './highlight-names.ts';

/** Takes its marks and its card from the page; to be called before anything is painted. */
export function dropOldMarks(): void {
  for (const name of highlightNames) CSS.highlights.delete(name);
  for (const card of call(document, 'querySelectorAll', CARD)) card.remove();
}
