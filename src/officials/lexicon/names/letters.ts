/** Letters that are no letter with a mark, and the ones that English puts in their place. */
export const LETTERS_OF_THEIR_OWN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};
