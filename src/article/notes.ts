/** Notes of the newsroom at the ends of an article: on its author, on the series, on who helped. */
import { call } from '../dom.ts';
import type { Passage } from './passage.ts';

/** Longer ones may be part of the story: a letter, a poem. */
const LONGEST_NOTE = 400;

/** Whether a passage is set in italics from end to end, as notes below an article are. */
export function isInItalics({ text, block }: Passage): boolean {
  return (
    text.length <= LONGEST_NOTE &&
    block.pieces.every(
      (piece) =>
        piece === 'break' ||
        piece.data.trim() === '' ||
        (piece.parentElement && call(piece.parentElement, 'closest', 'em,i')),
    )
  );
}

/** Whether a passage begins with the name of the article's author, who seldom is in the story. */
export function isAboutAuthor({ text }: Passage, authors: readonly string[]): boolean {
  return text.length <= LONGEST_NOTE && authors.some((author) => text.startsWith(`${author} `));
}
