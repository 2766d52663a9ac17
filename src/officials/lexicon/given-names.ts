import { MENS_NAMES, WOMENS_NAMES } from '../../language/index.ts';
import { asianAndAfricanGivenNames } from './given-names-asian-african.ts';
import { easternGivenNames } from './given-names-eastern.ts';
import { furtherGivenNames } from './given-names-further.ts';
import { rarerGivenNames } from './given-names-rarer.ts';
import { westernGivenNames } from './given-names-western.ts';
import { widerGivenNames } from './given-names-wider.ts';

/** Whether a word, in lower case and without diacritics, stands in one of the lists of given names. */
export const isKnownGivenName = (word: string): boolean =>
  westernGivenNames.has(word) ||
  easternGivenNames.has(word) ||
  asianAndAfricanGivenNames.has(word) ||
  widerGivenNames.has(word) ||
  furtherGivenNames.has(word) ||
  rarerGivenNames.has(word) ||
  WOMENS_NAMES.has(word) ||
  MENS_NAMES.has(word);
