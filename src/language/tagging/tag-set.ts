/**
 * Parts of speech of the Penn Treebank, a few of them made one: what differs little for telling who says
 * what. The order is the models' own.
 */
export const PARTS_OF_SPEECH = [
  'punctuation',
  'NN',
  'NNS',
  'NNP',
  'JJ',
  'RB',
  'IN',
  'TO',
  'DT',
  'PRP',
  'PRP$',
  'VB',
  'VBD',
  'VBN',
  'VBG',
  'VBP',
  'VBZ',
  'MD',
  'CC',
  'CD',
  'POS',
  'WDT',
  'WP',
  'WRB',
  'RP',
  'EX',
  'UH',
] as const;

export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** The code of a part of speech: its place in the list. */
export const codeOf = (part: PartOfSpeech): number => PARTS_OF_SPEECH.indexOf(part);

/** For each code 1 where it is one of some parts of speech: quicker to look into than a set. */
export const tagTable = (parts: readonly PartOfSpeech[]): Uint8Array =>
  Uint8Array.from(PARTS_OF_SPEECH, (part) => (parts.includes(part) ? 1 : 0));

/** Codes beyond the list: before the first word and after the last. */
export const BEFORE_TAG = PARTS_OF_SPEECH.length;
export const AFTER_TAG = PARTS_OF_SPEECH.length + 1;
