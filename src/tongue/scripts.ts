/** Scripts and the language that one may take a text in them for; Unicode's names, BCP 47 tags. */

/** Scripts of several languages, told apart by their words. */
export const sharedScripts = ['Latin', 'Cyrillic', 'Arabic'] as const;

/** Scripts that (nearly) all texts in them share with one language. */
export const ownScripts: Readonly<Record<string, string>> = {
  Greek: 'el',
  Hebrew: 'he',
  Han: 'zh',
  Hiragana: 'ja',
  Katakana: 'ja',
  Hangul: 'ko',
  Devanagari: 'hi',
  Bengali: 'bn',
  Gujarati: 'gu',
  Gurmukhi: 'pa',
  Tamil: 'ta',
  Telugu: 'te',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Thai: 'th',
  Lao: 'lo',
  Khmer: 'km',
  Myanmar: 'my',
  Georgian: 'ka',
  Armenian: 'hy',
  Ethiopic: 'am',
};
