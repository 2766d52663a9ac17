/** A text with all white space between words as one space, as a reader sees it. */
export const collapse = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
