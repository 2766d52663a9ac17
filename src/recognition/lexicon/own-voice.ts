/** The outlet speaking of itself, in whichever language. */
const words = [
  'we|us|our|ours|me|my',
  'wir|uns|unser\\p{L}{0,2}',
  'nous|notre|nos',
  'nosotr[oa]s|nuestr[oa]s?|(?:sígue|apóya|ayúda|acompáña|escríbe)nos',
  'noi|ci|nostr[oaie]|(?:segui|sostieni|aiuta|scrivi)ci',
  'nós|noss[oa]s?',
  'мы|нас|нам|нами|наш\\p{L}{0,3}',
];

/** A word by which the outlet means itself; in Japanese also `here`, since it has no such words. */
export const ownVoice = new RegExp(
  `(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})|本紙|小紙|当(?:社|紙|サイト)|私たち|こちら`,
  'iu',
);
