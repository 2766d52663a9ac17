import type { ParsedText, TokenRange } from '../language/index.ts';
import { type Claim, claimOf, type PersonAt } from './claim.ts';
import { OFFICES_OF_REFERENCE } from './lexicon/claims.ts';
import { officeAt } from './office-phrase.ts';

/** How far into a sentence its subject's name may start. */
const SUBJECT_REACH = 4;

/** The furthest that a sentence is read for the people it names. */
const LONGEST_SENTENCE = 120;

/** The person named in the place of a sentence's subject, or the only one named in it; else -1. */
const subjectOf = ({ first, last }: TokenRange, personAt: PersonAt): number => {
  let only = -1;
  for (let index = first; index < Math.min(last, first + LONGEST_SENTENCE); index++) {
    const person = personAt(index);
    if (person < 0 || person === only) continue;
    if (index < first + SUBJECT_REACH) return person;
    if (only >= 0) return -1;
    only = person;
  }
  return only;
};

/**
 * Offices that take up a person just named: `Ann Lee defended the plan. The prime minister said …`. Only
 * great offices, of which an article seldom names two holders, at the start of the very next sentence.
 *
 * @returns the person's index and the claim.
 */
export const referenceClaims = (
  { tokens, sentences }: ParsedText,
  personAt: PersonAt,
): (readonly [person: number, claim: Claim])[] => {
  const found: (readonly [number, Claim])[] = [];
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    if (before === undefined || tokens[sentence.first]?.lower !== 'the') return;
    const person = subjectOf(before, personAt);
    if (person < 0) return;
    const phrase = officeAt(tokens, sentence.first, (token) => personAt(token) >= 0);
    if (phrase === undefined || personAt(phrase.head + 1) >= 0) return;
    if (!OFFICES_OF_REFERENCE.has(tokens[phrase.head]?.lower ?? '')) return;
    if (tokens[phrase.last]?.tag === 'possessive') return;
    found.push([person, claimOf(tokens, phrase, 'description', personAt)]);
  });
  return found;
};
