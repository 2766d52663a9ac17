/** What shows by the article around an office that it is no public one. */

import type { Token } from '../../language/index.ts';
import { HEADS_OF_CLUBS, HEADS_OF_FINANCE, PRESIDENTS } from '../lexicon/heads-by-standing.ts';
import { RULERS } from '../lexicon/names/rulers.ts';
import { CAPTAINS, CHAIRS, HEADS_OF_BRANCHES, OF_CRAFT, PROVOSTS } from '../lexicon/patterns.ts';
import { LEVELS_OF_PARTIES, NAMES_OF_CLUBS } from '../lexicon/subjects.ts';
import {
  hasChiefsByCustom,
  isCongressParty,
  isOfPublicBody,
  tellsOfBusiness,
  tellsOfCampus,
  tellsOfCraft,
  tellsOfParty,
  tellsOfSport,
  tellsOfTown,
  tellsOfUnion,
} from '../reading/subjects.ts';
import { isLarge, isPlace } from '../reading/words.ts';
import type { JudgedOffice } from './judged-office.ts';

/** `Finance director Ann Lee`: of a company as well as of a town, unless the text is about a public body. */
export const isOfFinanceAlone = ({ tokens, head, words }: JudgedOffice): boolean =>
  HEADS_OF_FINANCE.has(head) &&
  words.length > 0 &&
  words.every(({ lower }) => lower === 'finance' || lower === 'financial') &&
  !isOfPublicBody(tokens) &&
  !tellsOfTown(tokens);

/** How many words of a name are read for that of somebody who has governed. */
const NAME_READ = 3;

/** `General President Ann Lee`, and a bare `President Ann Lee` in news of a union: who governs apart. */
export const isOfUnion = ({ tokens, phrase, head, words }: JudgedOffice): boolean => {
  if (!PRESIDENTS.has(head) || words.length > 0) return false;
  if (tokens[phrase.head - 1]?.lower === 'general') return true;
  const name = tokens.slice(phrase.last, phrase.last + NAME_READ);
  return (
    isLarge(tokens[phrase.head]) &&
    tellsOfUnion(tokens) &&
    !name.some(({ lower }) => RULERS.has(lower))
  );
};

/** Heads that are others’ in some news where nothing stands beside them. */
const BARE_IN_NEWS: readonly (readonly [
  heads: RegExp,
  tellsOfOthers: (tokens: readonly Token[]) => boolean,
])[] = [
  [OF_CRAFT, tellsOfCraft],
  [PROVOSTS, tellsOfCampus],
  [CAPTAINS, tellsOfSport],
  [CHAIRS, (tokens) => tellsOfBusiness(tokens) && !tellsOfTown(tokens)],
];

/** `Capt. Ann Lee` in the news of an airline, `Provost Ann Lee` of a university, `Chairman Ann Lee` of a company. */
export const isOfOthersToldOf = ({ tokens, phrase, words }: JudgedOffice): boolean =>
  words.length === 0 &&
  BARE_IN_NEWS.some(
    ([heads, tellsOfOthers]) =>
      heads.test(tokens[phrase.head]?.lower ?? '') && tellsOfOthers(tokens),
  );

/** `Harare provincial chairman Ann Lee` in the news of a party: of its branch there. */
export const isOfPartyToldOf = ({ tokens, head, words }: JudgedOffice): boolean =>
  words.some(({ lower }) => HEADS_OF_BRANCHES.test(`${lower} ${head}`)) &&
  words.every(({ lower }) => LEVELS_OF_PARTIES.has(lower) || isPlace(lower)) &&
  tellsOfParty(tokens);

/** `City manager Ann Lee` in the news of a match. */
export const isOfClub = ({ tokens, head, words }: JudgedOffice): boolean =>
  words.length > 0 &&
  HEADS_OF_CLUBS.has(head) &&
  words.every(({ lower }) => NAMES_OF_CLUBS.has(lower)) &&
  tellsOfSport(tokens);

/** `Chief Ann Lee`, `High Chief Ann Lee` in the news of Nigeria: what a notable is called. */
export const isChiefByCustom = ({ tokens, phrase, at, words }: JudgedOffice): boolean =>
  at === 'title' &&
  words.every(({ text }) => text === 'High') &&
  tokens[phrase.head]?.text === 'Chief' &&
  hasChiefsByCustom(tokens);

/** `Congress president Ann Lee` in the news of India: of the party. */
export const isOfCongressParty = ({ tokens, words }: JudgedOffice): boolean =>
  words.length === 1 && words[0]?.text === 'Congress' && isCongressParty(tokens);
