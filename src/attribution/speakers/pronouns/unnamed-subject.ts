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

/** `Her husband`, `Her sponsor`, who is `he`: of the other gender than whose he is, so that nobody else is meant. */
const isAnothers = ({ lower }: Token, noun: string, pronoun: string): boolean => {
  const owner = genderOfPronoun(lower);
  return owner !== null && owner !== (genderOfWord(noun) ?? genderOfPronoun(pronoun));
};

/** How many more words tell of somebody behind the noun: `in a tricorne` of `A man in a tricorne was`. */
const LONGEST_BEHIND = 6;

/** Where a phrase ends that goes on behind its noun up to the verb: `A man in a tricorne was`; else at the noun. */
const endBeforeVerb = (tokens: readonly Token[], noun: number): number => {
  if (tokens[noun]?.tag !== 'preposition') return noun;
  for (let at = noun; at < noun + LONGEST_BEHIND; at++) {
    const tag = tokens[at + 1]?.tag;
    if (isAnyOf(tag, 'verb', 'auxiliary')) return at + 1;
    if (!isAnyOf(tag, 'noun', 'properNoun', 'adjective', 'determiner', 'number')) return noun;
  }
  return noun;
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
  if (isBare && !isOpening(opening) && !isAnothers(opening, head.lower, pronoun)) return null;
  if (!isOnePerson(head.lower, pronoun) || tokens[end]?.tag === 'possessive') return null;
  return [opening.start, tokens[endBeforeVerb(tokens, end) - 1]?.end ?? head.end];
};
