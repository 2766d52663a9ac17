/**
 * Words by which a source behind another one is known to be anonymous. Gathered from how English
 * newsrooms word such sources (`people familiar with …`, `speaking on condition of anonymity`);
 * a body that speaks through somebody unnamed (`spokesman`, `prosecutors`, `police`) is none of them.
 */

/** Phrases that say it, as parts of a regular expression. */
export const namelessPhrases: readonly string[] = [
  'unnamed',
  'unidentified',
  'undisclosed',
  'anonymous(?:ly)?',
  'anonymity',
  'not (?:be |to be )?(?:named|identified)',
  'familiar with',
  'briefed on',
  'with (?:direct )?knowledge of',
];

/** Nouns for people without saying who, as parts of a regular expression. */
export const namelessNouns: readonly string[] = [
  'sources?',
  'persons?',
  'people',
  'insiders?',
  'officials?',
  'diplomats?',
  'aides?',
  'advis[eo]rs?',
  'staffers?',
  'employees?',
  'executives?',
  'colleagues?',
  'friends?',
  'relatives?',
  'lawyers?',
  'witness(?:es)?',
  'critics?',
  'experts?',
  'analysts?',
  'observers?',
  'residents?',
];
