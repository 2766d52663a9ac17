/** What the words of an office, and the article around it, show of whose it is. */

import type { Token } from '../../language/index.ts';
import {
  BOARD_WORDS,
  GOVERNMENT_WORDS,
  HEADS_OF_FINANCE,
  SEATS_OF_DEPUTIES,
} from '../lexicon/claims.ts';
import { RULERS } from '../lexicon/names/rulers.ts';
import { CAPTAINS, CHAIRS, COMPANY_OFFICES } from '../lexicon/patterns.ts';
import { PARTY_WORDS } from '../lexicon/words-of-bodies.ts';
import type { OfficePhrase } from '../offices/office-phrase.ts';
import { hasWord } from '../reading/has-word.ts';
import {
  isOfPublicBody,
  tellsOfBusiness,
  tellsOfSport,
  tellsOfTown,
  tellsOfUnion,
} from '../reading/subjects.ts';
import { isAcronym, isLarge, isPlace } from '../reading/words.ts';
import { beside, isPrivate } from './beside.ts';
import type { JudgedOffice } from './judged-office.ts';
import { isOwned } from './traits.ts';

/** `Board Vice Chair`: a board, and nothing that says whose. */
export const isOfBoard = (words: readonly Token[]): boolean =>
  words.some(({ lower }) => lower === 'board' || lower === 'commission') &&
  words.every(({ lower }) => BOARD_WORDS.has(lower));

/** `JNU vice chancellor`: of a university as a rule; not `SPD vice chancellor`. */
const isOfLetters = ({ text, lower }: Token): boolean =>
  isAcronym(text) && !PARTY_WORDS.has(lower) && !isPlace(lower);

/** `Boeing vice-president`, `university provost`: public heads that others have as well. */
export const isOfCompany = (head: string, words: readonly Token[]): boolean => {
  if (hasWord(words, GOVERNMENT_WORDS)) return false;
  if (head === 'provost' || head.endsWith('chancellor'))
    return isPrivate(words) || words.some(isOfLetters);
  return head === 'vice-president' && (isPrivate(words) || beside(words).unknownName);
};

/** `the president`, `president of Arstotzka`: no body, or one word that may be a country’s name. */
export const isOfOneName = (words: readonly Token[]): boolean =>
  words.length === 0 ||
  (words.length === 1 && isLarge(words[0]) && !isAcronym(words[0]?.text ?? ''));

/** `Finance director Ann Lee`: of a company as well as of a town, unless the text is about a public body. */
export const isOfFinanceAlone = (
  tokens: readonly Token[],
  head: string,
  words: readonly Token[],
): boolean =>
  HEADS_OF_FINANCE.has(head) &&
  words.length > 0 &&
  words.every(({ lower }) => lower === 'finance' || lower === 'financial') &&
  !isOfPublicBody(tokens) &&
  !tellsOfTown(tokens);

const isCompanys = (token: Token | undefined): boolean => COMPANY_OFFICES.test(token?.lower ?? '');

/** `President and CEO Ann Lee`, `CEO and chairman Ann Lee`: an office that only a company has stands beside it. */
export const isJoinedToCompanys = (
  tokens: readonly Token[],
  { first, last }: OfficePhrase,
): boolean =>
  (tokens[last]?.lower === 'and' && isCompanys(tokens[last + 1])) ||
  (tokens[first - 1]?.lower === 'and' && isCompanys(tokens[first - 2]));

/** How many words of a name are read for that of somebody who has governed. */
const NAME_READ = 3;

/** `General President Ann Lee`, and a bare `President Ann Lee` in news of a union: who governs apart. */
export const isOfUnion = (tokens: readonly Token[], { last, head }: OfficePhrase): boolean =>
  tokens[head - 1]?.lower === 'general' ||
  (isLarge(tokens[head]) &&
    tellsOfUnion(tokens) &&
    !tokens.slice(last, last + NAME_READ).some(({ lower }) => RULERS.has(lower)));

/** `Captain Ann Lee` in the news of a match. */
export const isOfTeam = (tokens: readonly Token[], { head }: OfficePhrase): boolean =>
  CAPTAINS.test(tokens[head]?.lower ?? '') && tellsOfSport(tokens);

/** `Chairman Ann Lee` in the news of a company. */
export const isOfBoardOfCompany = (tokens: readonly Token[], { head }: OfficePhrase): boolean =>
  CHAIRS.test(tokens[head]?.lower ?? '') && tellsOfBusiness(tokens) && !tellsOfTown(tokens);

/** `Chamber of commerce head Ann Lee`. */
export const isOfChamberOfCommerce = (
  tokens: readonly Token[],
  { first, head }: OfficePhrase,
): boolean =>
  tokens.slice(first, head).some(({ lower }) => lower === 'commerce') &&
  tokens.slice(Math.max(0, first - 2), head).some(({ lower }) => lower === 'chamber');

/** `Deputy Ann Lee`: of a parliament, with nothing beside it but which seat. */
export const isPlainDeputy = ({ tokens, phrase, at, head, words }: JudgedOffice): boolean =>
  head === 'deputy' &&
  at === 'title' &&
  words.every(({ lower }) => SEATS_OF_DEPUTIES.has(lower)) &&
  !isOwned(tokens, phrase);
