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

/** Codes beyond the list: before the first word and after the last. */
export const BEFORE_TAG = PARTS_OF_SPEECH.length;
export const AFTER_TAG = PARTS_OF_SPEECH.length + 1;
