/** How much text of a page is taken, in UTF-16 units: the same where it is read, sent, checked and told of. */

/** The longest text of an article: some 80,000 words. */
export const MAXIMUM_TEXT = 500_000;

/** The longest title. */
export const MAXIMUM_TITLE = 300;

/** The longest language tag: those of real pages have a dozen letters, and a longer one tells nothing more. */
export const MAXIMUM_TAG = 100;
