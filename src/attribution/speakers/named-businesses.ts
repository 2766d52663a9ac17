import { type Token, tokenAt } from '../../language/index.ts';
import { BUSINESSES, NO_BUSINESSES } from '../lexicons/business-words.ts';
import type { Context } from './context.ts';
import { lastOfKind } from './earlier.ts';

/** How many words back a business is looked for. */
const REACH = 400;

const isName = (token: Token | undefined): boolean => token?.tag === 'properNoun';

/** The name behind a noun for what it is, `store operator Corvane`, nearest before a place; or null. */
const besideItsNoun = ({ parsed }: Context, start: number): string | null => {
  const { text, tokens } = parsed;
  const from = tokenAt(parsed, start) - 1;
  for (let at = from; at > Math.max(0, from - REACH); at--) {
    if (!BUSINESSES.test(tokens[at]?.lower ?? '') || !isName(tokens[at + 1])) continue;
    let last = at + 1;
    while (isName(tokens[last + 1])) last += 1;
    return text.slice(tokens[at + 1]?.start, tokens[last]?.end);
  }
  return null;
};

/**
 * The business that `the company` or `the retailer` means: what spoke last and is no union or club, else what is
 * named behind a noun for a business; or null.
 */
export const businessMeant = (context: Context, start: number, noun: string): string | null => {
  if (!BUSINESSES.test(noun)) return null;
  const last = lastOfKind(context, 'organisation');
  const words = last?.speaker.name.toLowerCase().split(' ') ?? [];
  const isBusiness = last !== null && !words.some((word) => NO_BUSINESSES.test(word));
  return isBusiness ? last.speaker.name : besideItsNoun(context, start);
};
