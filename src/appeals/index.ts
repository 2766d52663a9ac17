/** The door of `appeals/`: where on a page reader appeals are, and folding them. */
export { foldAppeal } from './folding/fold-appeal.ts';
export type { Appeal, Fold } from './types.ts';
export { watchAppeals } from './watch-appeals.ts';
