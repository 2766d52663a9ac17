/** Counting words, in scripts with spaces between them and without. */

/** Han, Kana and Thai write no spaces: about two characters a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Between two sentences of a line. */
export const SENTENCE_EDGE = /(?<=[.!?…])\s+/;

/** Where these scripts begin, and what no such text is without: told more quickly. */
const BEYOND = /[\u0e00-\u1fff\u2e80-\uffff]/;

/** About how many words a text has. */
export function countWords(text: string): number {
  if (text === '') return 0;
  const unspaced = BEYOND.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0;
  return Math.ceil(unspaced / 2) + spacesIn(text) + (unspaced === text.length ? 0 : 1);
}

function spacesIn(text: string): number {
  let spaces = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces += 1;
  return spaces;
}
