/** The door of `recognition/`: which lines of a page's outline are reader appeals. Knows no page. */
export { findRuns } from './find-runs.ts';
