/** The door of `gate/`: whether a page is an article, when to ask, and what a document says of itself. */
export { awaitArticle } from './await-article.ts';
export { isByline } from './byline.ts';
export { gate } from './gate.ts';
export { looks } from './looks.ts';
export { type MetaNames, readMeta } from './meta.ts';
export { navigationBetween, type OnNavigation, SETTLE_AFTER_NAVIGATION } from './navigation.ts';
export { navigationsUntil } from './navigations.ts';
export { pageBody, pageTitle } from './page-body.ts';
export { pause } from './pause.ts';
export { isBesideGate, isRunning, markGate, markRunning } from './running.ts';
export { readStructuredData } from './structured-data.ts';
