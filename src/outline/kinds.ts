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
] as const;
export type AppealKind = (typeof appealKinds)[number];
