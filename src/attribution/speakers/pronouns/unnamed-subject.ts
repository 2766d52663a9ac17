import { isAnyOf, type Span, type Token, type TokenRange } from '../../../language/index.ts';
import { meansPeople } from '../../kinds/people-nouns.ts';
import { nameEnd } from '../../kinds/tokens.ts';
import { UNNAMED_GROUPS } from '../../lexicons/unnamed-people.ts';
import { isPlural } from '../../plurals.ts';
import type { Context } from '../context.ts';
import { agrees, genderOfPronoun, genderOfWord } from '../people/index.ts';
import { subjectStart } from './subject-start.ts';

/** Pronouns for several, or for nobody in particular: no `she` is they. */
const NOT_ONE =
  /^(?:one|some|many|several|few|most|both|none|half|all|those|these|this|that|another|any(?:one|body)|every(?:one|body)|no(?:body|-one))$/;

/** Whether a noun, or a pronoun for nobody known, means one person whom `he` or `she` may take up. */
export const isOnePerson = (noun: string, pronoun: string): boolean =>
  (meansPeople(noun) || genderOfPronoun(noun) !== null) &&
  !UNNAMED_GROUPS.has(noun) &&
  !isPlural(noun) &&
  !NOT_ONE.test(noun) &&
  agrees(pronoun, genderOfWord(noun));

/** `The singer` may be somebody named. */
const isOpening = ({ lower }: Token): boolean => /^(?:an?|one|another|my|our)$/.test(lower);

/** `Her husband`, who is `he`: of the other gender than whose he is, so that nobody else is meant. */
const isKin = ({ lower }: Token, noun: string): boolean => {
  const [owner, own] = [genderOfPronoun(lower), genderOfWord(noun)];
  return owner !== null && own !== null && owner !== own;
};

/** Where `wife` starts in `Lee’s wife`: behind whoever has somebody; or at the phrase itself. */
const ownerEnd = (tokens: readonly Token[], first: number): number => {
  const end = nameEnd(tokens, first);
  return end > first && tokens[end]?.tag === 'possessive' ? end + 1 : first;
};

/**
 * Somebody without a name who is a sentence's subject, before an offset and outside of quotations: `A waiter` of `A
 * waiter in the square shrugged`; or null.
 */
export const unnamedSubject = (
  { parsed: { tokens } }: Context,
  sentence: TokenRange,
  before: number,
  pronoun: string,
): Span | null => {
  const first = subjectStart(tokens, sentence);
  const opening = tokens[first];
  const owner = ownerEnd(tokens, first);
  if (opening === undefined || opening.quotation >= 0) return null;
  const isBare = owner === first;
  const from = Math.max(owner, first + 1);
  let end = from;
  while (isAnyOf(tokens[end]?.tag, 'noun', 'adjective', 'number') && end < sentence.last) end += 1;
  const head = tokens[end - 1];
  if (head === undefined || end === from || head.end > before) return null;
  if (isBare && !isOpening(opening) && !isKin(opening, head.lower)) return null;
  return isOnePerson(head.lower, pronoun) && tokens[end]?.tag !== 'possessive'
    ? [opening.start, head.end]
    : null;
};
