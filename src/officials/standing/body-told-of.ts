/** Whose a bare office is: of the body that the sentences before it tell of. */
import { isAnyOf, isVerb, type Token } from '../../language/index.ts';
import { CHIEF_WORDS, NEUTRAL_WORDS, OWNERS } from '../lexicon/beside-heads.ts';
import { SPEAKING } from '../lexicon/patterns.ts';
import {
  BODIES_WITH_SPEAKERS,
  OTHERS_WITH_SPEAKERS,
  PEOPLE_AND_THINGS,
} from '../lexicon/subjects.ts';
import { ARMED_GROUPS, PARTY_WORDS, PRIVATE_BODY_WORDS } from '../lexicon/words-of-bodies.ts';
import type { OfficePhrase } from '../offices/office-phrase.ts';
import { bodiesIn, isWordOfBusiness, namesPrivateBody } from '../reading/bodies.ts';
import { sentenceStart } from '../reading/sentences.ts';
import { isLarge } from '../reading/words.ts';
import type { JudgedOffice } from './judged-office.ts';
import { isPublicLetters } from './short-names.ts';

/** How many sentences before its own an office may take a body from, and how many words back at most. */
const SENTENCES_BEFORE = 2;
const FURTHEST = 120;

/** Whether a word is one of a public body that speaks: a noun for one, or where its name starts. */
const isPublicBodyAt = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  // `Who`, which is a body's name as well.
  if (token === undefined || token.tag === 'pronoun') return false;
  if (BODIES_WITH_SPEAKERS.has(token.lower) || isPublicLetters(tokens, token.lower)) return true;
  const [body] = bodiesIn(tokens, index, index + 1);
  return body !== undefined && body.branch !== 'judicial';
};

/** Whether a word is one of a body that has a spokesman and is no public one. */
export const isPrivateBodyAt = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token === undefined) return false;
  const { lower } = token;
  if (PEOPLE_AND_THINGS.has(lower)) return false;
  if (isWordOfBusiness(lower) || OTHERS_WITH_SPEAKERS.has(lower)) return true;
  if (ARMED_GROUPS.has(lower) || (isLarge(token) && PARTY_WORDS.has(lower))) return true;
  // `news agency`, `ad agency`: no public one.
  const isOfPrivate =
    BODIES_WITH_SPEAKERS.has(lower) && PRIVATE_BODY_WORDS.has(tokens[index - 1]?.lower ?? '');
  return isOfPrivate || namesPrivateBody(tokens, index - 1, index + 1);
};

/** Where the first verb of each sentence stands that a stretch of tokens has. */
const firstVerbs = (tokens: readonly Token[], from: number, to: number): Map<number, number> => {
  const verbs = new Map<number, number>();
  for (let index = to - 1; index >= from; index--) {
    const token = tokens[index];
    if (token !== undefined && isVerb(token)) verbs.set(token.sentence, index);
  }
  return verbs;
};

/** Where the sentences start that are read before a token. */
export const startBefore = (tokens: readonly Token[], end: number): number =>
  Math.max(sentenceStart(tokens, end, SENTENCES_BEFORE), end - FURTHEST);

/** What the body is that is told of last before a token; a public one counts in its sentence’s subject alone. */
export const bodyToldOf = (
  tokens: readonly Token[],
  end: number,
): 'public' | 'private' | undefined => {
  const from = startBefore(tokens, end);
  const verbs = firstVerbs(tokens, from, end);
  for (let index = end - 1; index >= from; index--) {
    if (isPrivateBodyAt(tokens, index)) return 'private';
    const verb = verbs.get(tokens[index]?.sentence ?? -1) ?? -1;
    if (index < verb && isPublicBodyAt(tokens, index)) return 'public';
  }
  return undefined;
};

/**
 * Whether nothing stands beside a bare `spokesman`, or a `chief` one, that says whose: no owner, and no name, `Lee spokesman
 * Bob Ray`.
 */
export const isSpeakerAlone = (
  tokens: readonly Token[],
  { first, last, head }: OfficePhrase,
): boolean => {
  const before = tokens[first - 1];
  const isBare = tokens
    .slice(first, head)
    .every(({ lower }) => CHIEF_WORDS.has(lower) || NEUTRAL_WORDS.has(lower));
  if (!isBare || last !== head + 1 || !SPEAKING.test(tokens[head]?.lower ?? '')) return false;
  if (before?.sentence !== tokens[head]?.sentence) return true;
  return (
    !isAnyOf(before?.tag, 'possessive', 'pronoun', 'properNoun') && !OWNERS.has(before?.lower ?? '')
  );
};

/** `The ministry closed the schools. Nobody was hurt, spokesman Ann Lee said`. */
export const isSpeakerOfBodyToldOf = (office: JudgedOffice): boolean =>
  isSpeakerAlone(office.tokens, office.phrase) &&
  bodyToldOf(office.tokens, office.phrase.first) === 'public';
