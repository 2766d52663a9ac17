import { BUSINESSES, COMMENTATORS, NO_BUSINESSES } from '../../lexicons/business-words.ts';
import type { Context } from '../context.ts';
import { lastOfKind } from '../settled.ts';
import { namedBeside } from './named-beside.ts';

/** Nouns that say nothing of a trade: whoever spoke last is meant sooner. */
const OF_ANY_TRADE = /^(?:company|firm|group|business|giant|brand)$/;

/**
 * The business that `the company` or `the retailer` means: what spoke last and is no union or club, else what is
 * named behind a noun for a business; or null.
 */
export const businessMeant = (context: Context, start: number, noun: string): string | null => {
  if (!BUSINESSES.has(noun)) return null;
  const named = OF_ANY_TRADE.test(noun)
    ? null
    : namedBeside(context, start, (word) => word === noun);
  if (named !== null) return named;
  const last = lastOfKind(context.settled, 'organisation');
  const words = last?.speaker.name.toLowerCase().split(' ') ?? [];
  const isOther = noun === 'company' && words.some((word) => COMMENTATORS.has(word));
  const isBusiness = last !== null && !isOther && !words.some((word) => NO_BUSINESSES.test(word));
  return isBusiness
    ? last.speaker.name
    : namedBeside(context, start, (word) => BUSINESSES.has(word));
};
