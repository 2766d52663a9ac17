/** How large things are that several guards and features ask for. */

/** What has more lines is no block of its own, and no form. */
const LINES_OF_A_BLOCK = 16;
/** What has more words is not there to be answered. */
export const WORDS_OF_A_BLOCK = 90;

/** So many paragraphs that tell something are a story, each of so many words. */
export const PARAGRAPHS_OF_A_STORY = 2;
export const WORDS_OF_A_PARAGRAPH = 14;

/** Whether lines are few enough to be a block of their own. */
export function isSmall({ first, end }: { readonly first: number; readonly end: number }): boolean {
  return end - first <= LINES_OF_A_BLOCK;
}
