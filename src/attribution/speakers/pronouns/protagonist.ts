/** Whom a text is about, where a pronoun goes back to them past somebody who only passes by. */
import type { ParsedText } from '../../../language/index.ts';
import type { KnownPerson } from '../../known-person.ts';
import { type Context, paragraphAt } from '../context.ts';
import type { Fits } from '../people/index.ts';
import type { Settled } from '../settled.ts';

/** How many paragraphs back somebody whom a text names once is still spoken of. */
const PASSERS_BY_BACK = 1;
/** How many statements back are looked through for others of theirs. */
const STATEMENTS_READ = 40;

const startsQuoted = ({ tokens, paragraphs }: ParsedText, paragraph: number): boolean =>
  (tokens[paragraphs[paragraph]?.first ?? -1]?.quotation ?? -1) >= 0;

/**
 * Whom a text is about, in the place of somebody who passes by: whoever is named first in it and again, where the last
 * speaker is named once in all and has said one thing, some paragraphs back. `She` in an obituary is who has died, and not
 * the critic who said something of her.
 *
 * @param offset where the pronoun stands.
 * @returns null where the last speaker may well be meant.
 */
export const protagonistBehind = (
  context: Context,
  offset: number,
  { person, span }: Settled,
  fits: Fits,
): KnownPerson | null => {
  const first = context.people.mentions[0]?.person;
  if (first === undefined || first === person || !fits(first)) return null;
  if (first.mentions.length < 2 || (person?.mentions.length ?? 0) !== 1) return null;
  const said = context.settled.slice(-STATEMENTS_READ).filter((one) => one.person === person);
  if (said.length > 1) return null;
  const own = paragraphAt(context, offset);
  // A quotation that runs on over paragraphs is the last speaker’s still.
  if (startsQuoted(context.parsed, own - 1)) return null;
  const back = own - paragraphAt(context, span[0]);
  return back > PASSERS_BY_BACK ? first : null;
};
