/** The door of `article/`: whether a page is an article, its text, and the way back to the page. */
export { extractArticle } from './extract.ts';
export { gate } from './gate.ts';
export { pageBody, pageTitle } from './page-body.ts';
export type { Article, ExtractionTimes } from './types.ts';
