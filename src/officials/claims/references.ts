import type { Token, TokenRange } from '../../language/index.ts';
import { GREAT_OFFICES, OFFICES_OF_REFERENCE } from '../lexicon/heads-by-standing.ts';
import { PARTIES_TO_CASES } from '../lexicon/patterns.ts';
import { type OfficePhrase, officeAt } from '../offices/office-phrase.ts';
import { type Claim, claimOf } from './claim.ts';
import type { NamedText } from './named-text.ts';

/** How far into a sentence its subject's name may start. */
const SUBJECT_REACH = 4;

/** The furthest that a sentence is read for the people it names. */
const LONGEST_SENTENCE = 120;

interface Subject {
  /** By index, or -1. */
  readonly person: number;
  readonly place: 'subject' | 'elsewhere';
}

/** The person named in the place of a sentence's subject, or the only one named in it; else -1. */
const subjectOf = ({ personAt }: NamedText, { first, last }: TokenRange): Subject => {
  let only = -1;
  for (let index = first; index < Math.min(last, first + LONGEST_SENTENCE); index++) {
    const person = personAt(index);
    if (person < 0 || person === only) continue;
    if (index < first + SUBJECT_REACH) return { person, place: 'subject' };
    if (only >= 0) return { person: -1, place: 'elsewhere' };
    only = person;
  }
  return { person: only, place: 'elsewhere' };
};

/** Whoever speaks for a side in court names nobody by `the judge`, who goes without a name as a rule. */
const isOfCourt = (tokens: readonly Token[], { head, last }: OfficePhrase): boolean =>
  last === head + 1 && PARTIES_TO_CASES.test(tokens[head]?.lower ?? '');

/** Whether an office stands as a subject: `the mayor spoke`, `“…,” the ambassador said`, `the governor’s` not. */
const isSubject = (tokens: readonly Token[], last: number): boolean => {
  const tag = tokens[last]?.tag;
  if (tokens[last]?.text === ',') return tokens[last + 1]?.lower === 'who';
  return tag === 'verb' || tag === 'auxiliary' || tag === 'adverb';
};

/** The office that a sentence takes up as its subject before it names anybody, if there is one. */
const referenceIn = (
  { tokens, isPersonAt }: NamedText,
  { first, last }: TokenRange,
): OfficePhrase | undefined => {
  for (let index = first; index < Math.min(last, first + LONGEST_SENTENCE); index++) {
    if (isPersonAt(index)) return undefined;
    // `“The president says so,” said Lee`: whom somebody speaks of is somebody else.
    if (tokens[index]?.lower !== 'the' || (tokens[index]?.quotation ?? -1) >= 0) continue;
    const phrase = officeAt(tokens, index, isPersonAt);
    if (phrase === undefined || isPersonAt(phrase.head + 1)) continue;
    if (!OFFICES_OF_REFERENCE.has(tokens[phrase.head]?.lower ?? '')) continue;
    if (isOfCourt(tokens, phrase) || (tokens[phrase.last]?.text === ',' && index > first)) continue;
    if (isSubject(tokens, phrase.last)) return phrase;
  }
  return undefined;
};

/**
 * Offices that take up a person just named: `Ann Lee defended the plan. The prime minister said …`. Only
 * offices of which an article seldom names two holders, in the very next sentence.
 *
 * @param isAsked of whom an office is looked for.
 * @returns the person's index and the claim.
 */
export const referenceClaims = (
  text: NamedText,
  isAsked: (person: number) => boolean,
): (readonly [person: number, claim: Claim])[] => {
  const { tokens, sentences } = text;
  const found: (readonly [number, Claim])[] = [];
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    if (before === undefined) return;
    const { person, place } = subjectOf(text, before);
    if (person < 0 || !isAsked(person)) return;
    const phrase = referenceIn(text, sentence);
    if (phrase === undefined) return;
    if (place === 'subject' || GREAT_OFFICES.has(tokens[phrase.head]?.lower ?? ''))
      // A bare `the president` says as much as a title would.
      found.push([person, claimOf(text, phrase, 'title')]);
  });
  return found;
};
