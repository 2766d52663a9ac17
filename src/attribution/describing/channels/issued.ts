import { isAnyOf, type Span, spanOver, type Token } from '../../../language/index.ts';
import { ISSUING_VERBS, isChannelNoun } from '../../lexicons/channels.ts';
import { headIn, phraseEnd } from './phrase.ts';

/** How far before a cue its verb of issuing may stand, in words. */
const REACH = 14;

/** `released a statement saying …`: what was issued right before a cue that is a participle, or null. */
export const issuedBefore = (tokens: readonly Token[], cue: number, floor: number): Span | null => {
  if (!/ing$/.test(tokens[cue]?.lower ?? '')) return null;
  const to = tokens[cue - 1]?.text === ',' ? cue - 1 : cue;
  for (let at = to - 2; at >= Math.max(floor, to - REACH); at--) {
    const token = tokens[at];
    if (token === undefined || !ISSUING_VERBS.has(token.lower)) continue;
    if (isAnyOf(tokens[at - 1]?.tag, 'determiner', 'adjective', 'possessive')) continue;
    const end = phraseEnd(tokens, at + 1, to);
    const head = headIn(tokens, at + 1, end);
    const isWhole = end === to && head !== undefined && isChannelNoun(head.lower);
    return isWhole ? spanOver(tokens, at + 1, end) : null;
  }
  return null;
};
