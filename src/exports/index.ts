/** The door of `exports/`: an article's sourcing as a file to take along. */
export { exportAs } from './export-as.ts';
export { type ExportedArticle, FORMATS, type Format } from './types.ts';
