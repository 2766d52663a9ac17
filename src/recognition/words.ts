/** Counting words, in scripts with spaces between them and without. */

/** Han, Kana and Thai write no spaces: about two characters a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** About how many words a text has. */
export function countWords(text: string): number {
  if (text === '') return 0;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return Math.ceil(unspaced / 2) + text.split(' ').length - (unspaced === text.length ? 1 : 0);
}
