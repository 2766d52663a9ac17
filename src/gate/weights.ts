/**
 * How much each piece of evidence says that a page is an article, or that it is none. Weighed by hand
 * on seventy saved pages of news sites: declarations count twice, since home pages rarely carry
 * them; paragraphs that stand together count most, since only articles have them.
 */
export const weights = {
  /** JSON-LD describes one article or a few, not a list of them. */
  structuredArticle: 2,
  /** `og:type` is `article`. */
  openGraphArticle: 2,
  /** `og:type` is something else. */
  openGraphOther: -1,
  publishedTime: 1,
  microdataArticle: 1,
  /** An author or a date stands by the headline. */
  signed: 1,
  /** Two long paragraphs and a short one side by side, or as much as five long ones. */
  someParagraphs: 2,
  manyParagraphs: 3,
  articleAddress: 1,
  homeAddress: -5,
  listingAddress: -2,
  /** About us, terms, log in, forum, shop. */
  serviceAddress: -4,
  /** JSON-LD calls the page something else; see `structured-data.ts`. */
  structuredOther: -2,
} as const;

export type Evidence = keyof typeof weights;

/** The least sum that passes. */
export const THRESHOLD = 4;
