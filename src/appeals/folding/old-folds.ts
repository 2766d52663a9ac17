/** What a script before this one has left folded, where its browser ended it without a word. */
import { dropUnlocks } from './page-lock.ts';
import { dropCopies } from './place-line.ts';

/** Gives the page back what was folded there; to be called before anything is. */
export function dropOldFolds(): void {
  dropCopies();
  dropUnlocks();
}
