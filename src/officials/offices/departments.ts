import type { Token } from '../../language/index.ts';
import { NEUTRAL_WORDS } from '../lexicon/beside-heads.ts';
import { FIELDS_OF_COMPANIES_TOO, FIELDS_OF_TOWNS } from '../lexicon/fields.ts';
import { HEADS_OF_DEPARTMENTS } from '../lexicon/heads-by-standing.ts';
import { LINKS_OF_BODIES } from '../lexicon/links.ts';
import { hasWord } from '../reading/has-word.ts';
import { tellsOfTown } from '../reading/subjects.ts';
import { isFieldOfAnyOffice } from './fields.ts';

/**
 * `Director of engineering`: of a department and nothing else, where the text tells of a town.
 *
 * @param words the words of the office, its head among them or not.
 */
export const isOfDepartmentOfTown = (
  tokens: readonly Token[],
  head: string,
  words: readonly Token[],
): boolean =>
  HEADS_OF_DEPARTMENTS.has(head) &&
  hasWord(words, FIELDS_OF_TOWNS) &&
  words.every(
    ({ lower }) =>
      isFieldOfAnyOffice(lower) ||
      lower === head ||
      NEUTRAL_WORDS.has(lower) ||
      LINKS_OF_BODIES.has(lower) ||
      FIELDS_OF_COMPANIES_TOO.has(lower),
  ) &&
  tellsOfTown(tokens);
