import { type Span, tokenAt, tokenBehind } from '../../../language/index.ts';
import type { KnownPerson } from '../../known-person.ts';
import { type Context, paragraphAt } from '../context.ts';
import { type Fits, mentionsBefore } from '../people/index.ts';
import type { Settled } from '../settled.ts';
import { isBeforeVerb } from './asides.ts';

/** How many mentions back, and how many paragraphs, somebody is looked for. */
const MENTIONS_BACK = 12;
const PARAGRAPHS_BACK = 1;

/**
 * Whoever was named before a verb since somebody without a name has spoken, in a later sentence: `An aide said so. The
 * paper reported that Ann Lee is ill. In a letter, she said …` is Lee’s letter; or null.
 */
export const subjectSince = (
  context: Context,
  [start]: Span,
  { span }: Settled,
  fits: Fits,
): KnownPerson | null => {
  const { parsed, people } = context;
  const said = parsed.tokens[tokenAt(parsed, span[0])]?.sentence ?? 0;
  const floor = paragraphAt(context, start) - PARAGRAPHS_BACK;
  const since = mentionsBefore(people, start, MENTIONS_BACK).findLast((mention) => {
    const token = parsed.tokens[tokenAt(parsed, mention.span[0])];
    if (token === undefined || token.quotation >= 0 || token.sentence <= said) return false;
    if (token.paragraph < floor || !fits(mention.person)) return false;
    return isBeforeVerb(parsed.tokens, tokenBehind(parsed, mention.span[1]));
  });
  return since?.person ?? null;
};
