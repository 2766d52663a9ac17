/** The door of `appeals/`: which blocks of a page are reader appeals, and folding them. */
export { findAppeals } from './find-appeals.ts';
export { foldAppeal } from './folding/fold-appeal.ts';
export type { AppealKind } from './scoring/index.ts';
export type { Appeal, Fold } from './types.ts';
export { watchAppeals } from './watch-appeals.ts';
