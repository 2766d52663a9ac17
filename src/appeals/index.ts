/** The door of `appeals/`: where on a page reader appeals are, and folding them. */
export { type PointedOut, pointOut, type Recognised } from './find-appeals.ts';
export { foldAppeals } from './folding/fold-appeals.ts';
export { dropNotice, showNotice } from './folding/notice.tsx';
export { dropOldFolds } from './folding/old-folds.ts';
export type { Appeal, Fold, FoldChoice, FoldRequest, FoldState } from './types.ts';
export { type Watch, watchAppeals } from './watch-appeals.ts';
