/** The door of `appeals/`: which blocks of a page are reader appeals, and folding them. */

/** What an appeal asks the reader for. */
export type AppealKind =
  | 'donation'
  | 'membership'
  | 'subscription'
  | 'newsletter'
  | 'registration'
  | 'app'
  | 'social';

/** An appeal found in the live page. */
export interface Appeal {
  readonly kind: AppealKind;
  /** The smallest element that holds it, or the run of siblings from its first line to its last. */
  readonly elements: readonly [Element, ...Element[]];
  /** Its visible text, blocks separated by white space. */
  readonly text: string;
}
