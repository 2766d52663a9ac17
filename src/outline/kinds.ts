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
  /** What asks in words that tell of none of these, and most blocks of the reader’s own choice. */
  'other',
] as const;
export type AppealKind = (typeof appealKinds)[number];
