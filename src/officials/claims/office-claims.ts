import { officeAt } from '../offices/office-phrase.ts';
import { type Claim, claimOf } from './claim.ts';
import type { NamedText } from './named-text.ts';

/**
 * The office that a noun phrase names, as a description; none where it is the title of a name behind it.
 *
 * @param from the phrase's first token, its article included.
 */
export const officeClaims = (text: NamedText, from: number): Claim[] => {
  const phrase = officeAt(text.tokens, from, text.isPersonAt);
  if (phrase === undefined || text.isPersonAt(phrase.head + 1)) return [];
  return [claimOf(text, phrase, 'description')];
};
