/** What appeals ask for. */

/** What an appeal asks the reader for. */
export const appealKinds = [
  'donation',
  'membership',
  'subscription',
  'newsletter',
  'registration',
  'app',
  'social',
  /** A block of the reader's own choice that says nothing of these. */
  'other',
] as const;
export type AppealKind = (typeof appealKinds)[number];
