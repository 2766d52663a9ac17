import { type ParsedText, tokenAt } from '../../language/index.ts';
import { OWN_PRONOUNS, READERS_PRONOUNS } from '../lexicons/person-nouns.ts';
import { lowerIn } from '../span-words.ts';
import type { FoundStatement } from '../spans/statement.ts';

/** The length of `ourselves`. */
const LONGEST_PRONOUN = 9;

/**
 * `I think it will rain`, `You may ask why`: what authors say of themselves and their readers, outside of anybody's
 * quotation. An attribution gives a statement to somebody else.
 */
export const isAuthorsOwn = (parsed: ParsedText, { source: [span] }: FoundStatement): boolean => {
  if (span === undefined) return false;
  const word = lowerIn(parsed, span, LONGEST_PRONOUN);
  if (!OWN_PRONOUNS.has(word) && !READERS_PRONOUNS.has(word)) return false;
  // `US officials`, `US`: a land, whatever it looks like in small letters.
  if (parsed.text.slice(span[0], span[1]) === 'US') return false;
  return (parsed.tokens[tokenAt(parsed, span[0])]?.quotation ?? -1) < 0;
};
