/** What files that programs read say of themselves, in the language that their fields are named in. */
export const CAVEAT =
  'These marks were made by a program and may be wrong: check them against the article. They say whom the article attributes something to, not whether that is true.';
