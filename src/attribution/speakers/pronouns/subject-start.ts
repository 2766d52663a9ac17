import { isAnyOf, type Token, type TokenRange } from '../../../language/index.ts';
import { OPENING_PARTICIPLE } from '../../lexicons/clause-words.ts';

/** The longest phrase before a subject’s comma, in words. */
const LONGEST = 12;

/** Where a sentence’s subject starts: behind the comma of `In the square, a waiter`, `Speaking from her bed, a nurse`. */
export const subjectStart = (tokens: readonly Token[], { first, last }: TokenRange): number => {
  const opening = tokens[first];
  const isPhrase = isAnyOf(opening?.tag, 'preposition', 'conjunction', 'adverb');
  const isParticiple = opening?.tag === 'verb' && OPENING_PARTICIPLE.test(opening.lower);
  if (!isPhrase && !isParticiple) return first;
  for (let at = first + 1; at < Math.min(last, first + LONGEST); at++)
    if (tokens[at]?.text === ',') return at + 1;
  return first;
};
