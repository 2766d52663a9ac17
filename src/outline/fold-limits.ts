/**
 * What keeps the story from ever being folded, whatever was found: told by how much a block holds, and asking
 * no wording and no weight. The background holds to it by lines; the page, which does not take the answer at its word,
 * by the texts of its nodes.
 */

/** In words. */
export const foldLimits = {
  /** What a block may hold at most. */
  block: 700,
  /** How much of a page may be folded in all; on a page of few words the share says little. */
  share: 0.4,
  alwaysAllowed: 250,
  /** Text of so many words that is no link is a paragraph. */
  paragraph: 25,
  /** How much of all the paragraphs of a page one block may hold. */
  shareOfParagraphs: 0.4,
  paragraphsAllowed: 120,
} as const;

/** About so many letters, spaces included, make a word. */
const LETTERS_OF_A_WORD = 6;
/**
 * Thai, the Japanese syllables and the characters of China: their words are not spaced. By numbers, for the names of
 * scripts would keep a page waiting while the pattern is made ready.
 */
const UNSPACED = /[\u0E01-\u0E5B\u3041-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]/;
const LETTERS_OF_AN_UNSPACED_WORD = 2;
/** So many letters tell in which script a text is. */
const LETTERS_READ = 40;

/** About how many words a text has. */
export function wordsIn(text: string): number {
  const letters = UNSPACED.test(text.slice(0, LETTERS_READ))
    ? LETTERS_OF_AN_UNSPACED_WORD
    : LETTERS_OF_A_WORD;
  return Math.ceil(text.length / letters);
}

/**
 * Whether so many words are more than are always allowed, and more than a share of all; these are counted when
 * somebody has to know, for nearly every appeal is short.
 */
export function limitOf(
  countAll: () => number,
  allowed: number,
  share: number,
): (words: number) => boolean {
  let all: number | null = null;
  return (words) => {
    if (words <= allowed) return false;
    all ??= countAll();
    return words > share * all;
  };
}
