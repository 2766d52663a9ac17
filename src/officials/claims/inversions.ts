import { VERBS_OF_INVERSION } from '../lexicon/verbs.ts';
import { phraseEnd, phraseStart } from '../offices/office-phrase.ts';
import { isOfficeHead } from '../reading/words.ts';
import { type Claim, claimOf } from './claim.ts';
import type { NamedText } from './named-text.ts';

/** How far before the verb the head of an office may stand. */
const FURTHEST = 14;

/**
 * An office that comes before its holder: `The new foreign minister is Ann Lee`.
 *
 * @param start where the name starts with the title right before it.
 */
export const inverseClaims = (text: NamedText, start: number): Claim[] => {
  const { tokens, isPersonAt } = text;
  const verb = start - 1;
  if (!VERBS_OF_INVERSION.has(tokens[verb]?.lower ?? '')) return [];
  for (let head = verb - 1; head > verb - FURTHEST && head >= 0; head--) {
    const token = tokens[head];
    if (token === undefined || token.tag === 'punctuation' || token.tag === 'verb') return [];
    if (!isOfficeHead(token) || phraseEnd(tokens, head) !== verb) continue;
    const first = phraseStart(tokens, head, isPersonAt);
    if (tokens[first - 1]?.tag !== 'determiner') return [];
    const claim = claimOf(text, { first, last: verb, head }, 'description');
    return [{ ...claim, former: claim.former || tokens[verb]?.lower === 'was' }];
  }
  return [];
};
