import { MENS_NAMES, WOMENS_NAMES } from '../../../language/index.ts';
import { asianAndAfricanGivenNames } from './given-names-asian-african.ts';
import { easternGivenNames } from './given-names-eastern.ts';
import { furtherGivenNames } from './given-names-further.ts';
import { rarerGivenNames } from './given-names-rarer.ts';
import { westernGivenNames } from './given-names-western.ts';
import { widerGivenNames } from './given-names-wider.ts';

const GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...westernGivenNames,
  ...easternGivenNames,
  ...asianAndAfricanGivenNames,
  ...widerGivenNames,
  ...furtherGivenNames,
  ...rarerGivenNames,
  ...WOMENS_NAMES,
  ...MENS_NAMES,
]);

/** Whether a word, in lower case and without diacritics, stands in one of the lists of given names. */
export const isKnownGivenName = (word: string): boolean => GIVEN_NAMES.has(word);
