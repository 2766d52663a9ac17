/** Texts that nobody writes and somebody may send; each as long as it is asked for. */

/** @param size about so many words, or characters where there are none. */
type OddText = (size: number) => string;

const SENTENCE =
  'the mayor said that the harbour which the council had closed would open again when the ice was gone and';

export const oddTexts: Readonly<Record<string, OddText>> = {
  'no spaces': (size) => 'harbour'.repeat(size),
  'quotation marks alone': (size) => '"'.repeat(10 * size),
  'curly marks that only open': (size) => '“'.repeat(10 * size),
  'open quotations with words': (size) => '“Yes, said he '.repeat(size / 3),
  'single quotation marks': (size) => "'the ice' ".repeat(size / 2),
  'one sentence': (size) => `The mayor said ${`${SENTENCE} `.repeat(size / 20)}ended.`,
  'one sentence with commas': (size) => `${'Ada Brandt, the mayor, '.repeat(size / 4)}said so.`,
  'capitals alone': (size) => 'MAYOR SAID HARBOUR CLOSED '.repeat(size / 4),
  'names alone': (size) => 'Ada Brandt '.repeat(size / 2),
  'said alone': (size) => 'said '.repeat(size),
  'a word a paragraph': (size) => 'Harbour\n\n'.repeat(size),
  'a word a line': (size) => 'Harbour\n'.repeat(size),
  'brackets alone': (size) => '('.repeat(10 * size),
  'full stops alone': (size) => '. '.repeat(size),
  'different names': (size) =>
    Array.from({ length: size / 4 }, (_, n) => `Ada Br${nameFrom(n)} said so.`).join(' '),
};

/** Letters for a number: another name for each. */
function nameFrom(number: number): string {
  return [...number.toString(26)]
    .map((digit) => String.fromCharCode(97 + parseInt(digit, 26)))
    .join('');
}
