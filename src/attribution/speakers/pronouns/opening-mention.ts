import { type Token, type TokenRange, tokenAt } from '../../../language/index.ts';
import type { Context } from '../context.ts';
import { type Mention, mentionIndexAfter } from '../people/index.ts';

/** The first mention of a sentence, which may be its subject, and the words before it. */
interface OpeningMention {
  readonly mention: Mention;
  /** Its place among all mentions. */
  readonly index: number;
  readonly lead: readonly Token[];
}

/**
 * Whom a sentence names first, before an offset and outside of quotations; or null.
 *
 * @param longestLead how many words may stand before the name.
 */
export const openingMention = (
  { parsed, people }: Context,
  { first, span }: TokenRange,
  before: number,
  longestLead: number,
): OpeningMention | null => {
  const index = mentionIndexAfter(people, span[0]);
  const mention = people.mentions[index];
  if (mention === undefined || mention.span[1] > Math.min(before, span[1])) return null;
  const name = tokenAt(parsed, mention.span[0]);
  const isQuoted = (parsed.tokens[name]?.quotation ?? -1) >= 0;
  if (isQuoted || name - first > longestLead) return null;
  return { mention, index, lead: parsed.tokens.slice(first, name) };
};
