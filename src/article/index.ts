/** The door of `article/`: an article's text, and the way back to the page. */
export { extractArticle } from './extract.ts';
export type { Article, ExtractionTimes } from './types.ts';
