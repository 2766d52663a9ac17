import { isAnyOf, type Span, spanOver, type Token } from '../../../language/index.ts';
import { ISSUING_VERBS, isChannelNoun } from '../../lexicons/channels.ts';
import { nounPhraseAt } from './phrase.ts';

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
    const issued = nounPhraseAt(tokens, at + 1, to);
    return issued?.to === to && isChannelNoun(issued.head.lower)
      ? spanOver(tokens, issued.from, issued.to)
      : null;
  }
  return null;
};
