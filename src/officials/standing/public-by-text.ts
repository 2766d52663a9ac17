/** What shows by the article around an office that it is a public one. */

import type { Token } from '../../language/index.ts';
import { BOARD_WORDS, BOARDS_IN_GENERAL, OWNERS } from '../lexicon/beside-heads.ts';
import { ACTED_AS, PRESIDENTS } from '../lexicon/heads-by-standing.ts';
import { HEADS_OF_STAFF } from '../lexicon/kind-words.ts';
import { ADVISERS } from '../lexicon/patterns.ts';
import { BODIES_WITH_SPEAKERS, HONG_KONG, OF_TRUSTS } from '../lexicon/subjects.ts';
import { isOfDepartmentOfTown } from '../offices/departments.ts';
import { isPublicKeeper } from '../offices/keepers.ts';
import { hasWord } from '../reading/has-word.ts';
import {
  hasPublicBoard,
  isOfCentralBank,
  isOfPublicBody,
  isOfState,
  namesPublicBoard,
  tellsOfBusiness,
  tellsOfHealthTrust,
  tellsOfHongKong,
  tellsOfServedOffice,
} from '../reading/subjects.ts';
import { isAcronym, isLarge } from '../reading/words.ts';
import { bodyToldOf, startBefore } from './body-told-of.ts';
import type { JudgedOffice } from './judged-office.ts';

/** `Trustee Ann Lee`, where the text names a body that a board runs. */
export const isTrusteeOfPublicBoard = ({ tokens, head, words }: JudgedOffice): boolean =>
  head.startsWith('trustee') && words.length === 0 && hasPublicBoard(tokens);

/** `Board Vice Chair`: a board and nothing that says whose, where the text names a body that one runs. */
export const isOfPublicBoard = ({ tokens, phrase, words }: JudgedOffice): boolean =>
  hasWord(words, BOARDS_IN_GENERAL) &&
  words.every(({ lower }) => BOARD_WORDS.has(lower)) &&
  (hasPublicBoard(tokens) ||
    isOfCentralBank(tokens) ||
    namesPublicBoard(tokens, startBefore(tokens, phrase.first), phrase.first));

/** `Acting administrator Ann Lee`, `Chief Executive Ann Lee`: of the body that the text is about. */
export const isHeadOfSubject = ({ tokens, phrase: { first, head }, at }: JudgedOffice): boolean => {
  if (at !== 'title' || head - first !== 1) return false;
  const [before, word] = [tokens[first]?.lower ?? '', tokens[head]?.lower ?? ''];
  const isHead =
    (before === 'chief' && word === 'executive') || (before === 'acting' && ACTED_AS.has(word));
  return isHead && isOfPublicBody(tokens);
};

/** `Chief Executive Ann Lee` in the news of Hong Kong, `Macau’s chief executive`: who governs there. */
export const isChiefOfHongKong = ({
  tokens,
  phrase: { first, head },
  at,
  words,
}: JudgedOffice): boolean => {
  if (tokens[head]?.lower !== 'executive' || tokens[head - 1]?.lower !== 'chief') return false;
  if (OWNERS.has(tokens[first - 1]?.lower ?? '') || tellsOfBusiness(tokens)) return false;
  const others = words.filter(({ lower }) => lower !== 'chief');
  if (others.length > 0) return others.every(({ lower }) => HONG_KONG.has(lower));
  return at === 'title' && tokens[head]?.text === 'Executive' && tellsOfHongKong(tokens);
};

/** `The trust’s chief executive`, and a bare `Chief executive Ann Lee`, where the text tells of the health service whose trust it is. */
export const isOfHealthTrust = ({ tokens, phrase: { first, head }, at, words }: JudgedOffice) => {
  if (!tellsOfHealthTrust(tokens) || !tokens.some(({ lower }) => lower === 'trust')) return false;
  const isChief = tokens[head - 1]?.lower === 'chief' && tokens[head]?.lower === 'executive';
  const isBare = isChief && at === 'title' && head - first === 1;
  const isTrusts = words.some(({ lower }) => lower === 'trust');
  return (isBare || isTrusts) && words.every(({ lower }) => OF_TRUSTS.has(lower));
};

/** How far before an adviser the body may stand that is advised. */
const OWNER_REACH = 4;

/** `Legal adviser Ann Lee`, where `the ministry’s own legal adviser` has been told of. */
export const isAdviserToldOf = ({ tokens, phrase: { head }, words }: JudgedOffice): boolean => {
  const [field, ...others] = words;
  if (!ADVISERS.test(tokens[head]?.lower ?? '') || field === undefined || others.length > 0)
    return false;
  return tokens.some(
    ({ lower }, index) =>
      index < head - 1 &&
      lower === field.lower &&
      tokens[index + 1]?.lower === tokens[head]?.lower &&
      tokens
        .slice(Math.max(0, index - OWNER_REACH), index)
        .some(
          ({ tag }, offset, before) =>
            tag === 'possessive' && BODIES_WITH_SPEAKERS.has(before[offset - 1]?.lower ?? ''),
        ),
  );
};

/** `Former deputy treasurer Ann Lee`: of the county whose treasurer the text names elsewhere. */
export const isOfOfficeToldOf = ({ tokens, head, at, words }: JudgedOffice): boolean =>
  at === 'title' && words.length === 0 && isPublicKeeper(tokens, head);

/** `Director of engineering Ann Lee`, where the text tells of a town, and of no company last. */
export const isHeadOfDepartment = ({ tokens, phrase, head, at, words }: JudgedOffice): boolean =>
  at === 'title' &&
  isOfDepartmentOfTown(tokens, head, words) &&
  bodyToldOf(tokens, phrase.first) !== 'private';

/** `Chief of staff Ann Lee`: of somebody who governs, where the text tells of such a one and of no hospital. */
export const isOfStaffOfOffice = ({ tokens, phrase: { head }, at, words }: JudgedOffice): boolean =>
  at === 'title' &&
  HEADS_OF_STAFF.has(tokens[head]?.lower ?? '') &&
  words.length > 0 &&
  words.every(({ lower }) => lower === 'of' || lower === 'staff' || lower === 'chief') &&
  tellsOfServedOffice(tokens);

/** No body, or one word that may be a country’s name. */
const areOfOneName = (words: readonly Token[]): boolean =>
  words.length === 0 ||
  (words.length === 1 && isLarge(words[0]) && !isAcronym(words[0]?.text ?? ''));

/** `the president`, `president of Arstotzka`: nobody's but a state's as far as the text tells. */
export const isPresidentOfState = ({ tokens, head, words }: JudgedOffice): boolean =>
  PRESIDENTS.has(head) && areOfOneName(words) && isOfState(tokens);
