import { isAnyOf, type Token } from '../../language/index.ts';
import { PERSON_VERBS } from '../lexicon/names/evidence.ts';
import { BODIES_TOO, CLUBS_TOO, NAMED_LIKE_PEOPLE } from '../lexicon/names/first-names.ts';
import {
  AGE,
  CLOSES_AGE,
  CLOSES_DESCRIPTION,
  ONE_NAME,
  TAKES_UP,
  YEARS_OLD,
} from '../lexicon/patterns.ts';
import { tellsOfSport } from '../reading/subjects.ts';
import { isAcronym, isGivenName, isOccupation } from '../reading/words.ts';
import type { Candidate } from './candidates.ts';

/** How far behind a name's comma the word for what somebody is may stand. */
const REACH = 5;

/** `, a retired nurse`: what bodies are called as well (`a partner`) tells nothing. */
const isDescribed = (tokens: readonly Token[], from: number): boolean => {
  for (let index = from; index < from + REACH; index++) {
    const token = tokens[index];
    if (token === undefined || token.tag === 'punctuation' || token.tag === 'verb') return false;
    if (YEARS_OLD.test(token.lower)) return true;
    if (isOccupation(token.lower) && !token.lower.endsWith('s'))
      return (
        !BODIES_TOO.has(token.lower) && CLOSES_DESCRIPTION.test(tokens[index + 1]?.lower ?? '')
      );
  }
  return false;
};

/** Whether `who` stands behind a name: said of a club as well, `Arsenal, who lost`. */
const isTakenUp = (tokens: readonly Token[], last: number): boolean =>
  tokens[last]?.text === ',' &&
  TAKES_UP.test(tokens[last + 1]?.lower ?? '') &&
  !tellsOfSport(tokens);

/** Whether an age or what somebody is stands behind a name: `Saule, a nurse`. */
const isToldOf = (tokens: readonly Token[], last: number): boolean => {
  const [next, second, third] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (next?.text !== ',' || second === undefined) return false;
  if (AGE.test(second.text)) return CLOSES_AGE.test(third?.text ?? '');
  return isDescribed(tokens, last + 1);
};

/** `activist Amina`: what somebody is, written small. */
const isIntroduced = (before: Token | undefined): boolean =>
  before?.tag === 'noun' &&
  isOccupation(before.lower) &&
  !before.lower.endsWith('s') &&
  !BODIES_TOO.has(before.lower);

/**
 * Whether one word names somebody who is known by it alone: told of behind it, or a given name with a verb of
 * speech beside it.
 */
export const isFirstNameAlone = (
  tokens: readonly Token[],
  { words, titled, titleFirst, first, last }: Candidate,
): boolean => {
  const [word = ''] = words;
  if (words.length !== 1 || isAcronym(word) || NAMED_LIKE_PEOPLE.has(word.toLowerCase()))
    return false;
  const before = tokens[titleFirst - 1];
  // `the Annapurna`, `on Annapurna`: a thing, a place.
  if (
    titled === 'no' &&
    isAnyOf(before?.tag, 'determiner', 'preposition') &&
    before?.lower !== 'by'
  )
    return false;
  const isGiven = isGivenName(word);
  // A word that no list has is a name where it looks like nothing else: `Instead, …`, `Hispanics, who`.
  const mayBeName = tokens[first]?.tag === 'properNoun' && ONE_NAME.test(word);
  if ((isGiven || mayBeName) && isToldOf(tokens, last)) return true;
  if (!isGiven) return false;
  if (!CLUBS_TOO.has(word.toLowerCase()) && isTakenUp(tokens, last)) return true;
  if (isIntroduced(tokens[first - 1])) return true;
  const isSaying =
    PERSON_VERBS.has(tokens[last]?.lower ?? '') || PERSON_VERBS.has(before?.lower ?? '');
  return titled === 'no' && isSaying;
};
