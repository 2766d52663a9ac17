import type { Span, Token } from '../../../language/index.ts';
import { AUDIENCES, CHANNEL_NOUNS, CHANNEL_PREPOSITIONS } from '../../lexicons/channels.ts';
import { headIn, isOutlet, phraseEnd, spanOfTokens } from './phrase.ts';

/** How far a phrase is looked for, in words. */
const REACH = 40;

/** Nouns that are an audience before which something is said, and no medium in which it is. */
const BEFORE = /^(?:to|before)$/;
const NOT_WITHIN = /^(?:by|from|with|for|before|to)$/;

const isChannel = (
  tokens: readonly Token[],
  at: number,
  end: number,
  preposition: string,
  head: Token,
): boolean => {
  if (BEFORE.test(preposition) && AUDIENCES.has(head.lower)) return true;
  if (/^(?:to|for)$/.test(preposition)) return isOutlet(tokens, at + 1, end);
  return CHANNEL_NOUNS.has(head.lower) && !NOT_WITHIN.test(preposition);
};

/** The phrase `in a statement`, `on X`, `to reporters` that starts at a token, or null. */
export const channelAt = (tokens: readonly Token[], at: number, last: number): Span | null => {
  const preposition = tokens[at]?.lower ?? '';
  const leads = tokens[at]?.tag === 'preposition' || preposition === 'before';
  if (!leads || !CHANNEL_PREPOSITIONS.has(preposition)) return null;
  if (tokens[at - 1]?.lower === 'according') return null;
  const end = phraseEnd(tokens, at + 1, last);
  const head = headIn(tokens, at + 1, end);
  if (head === undefined) return null;
  return isChannel(tokens, at, end, preposition, head) ? spanOfTokens(tokens, at, end) : null;
};

/** The first such phrase within a stretch. */
export const firstChannel = (tokens: readonly Token[], from: number, to: number): Span | null => {
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    const found = channelAt(tokens, at, to);
    if (found !== null) return found;
  }
  return null;
};

/** The phrase that a sentence opens with, behind a conjunction or an adverb: `But in a letter, …`. */
export const openingChannel = (
  tokens: readonly Token[],
  first: number,
  last: number,
): Span | null => {
  for (let at = first; at < Math.min(last, first + 3); at++) {
    if (tokens[at]?.tag === 'preposition') return channelAt(tokens, at, last);
    if (!/^(?:conjunction|adverb|punctuation)$/.test(tokens[at]?.tag ?? '')) return null;
  }
  return null;
};
