import type { Token } from '../language/index.ts';
import { type Beside, beside, has, type IsPersonAt, isPrivate, wordsBeside } from './beside.ts';
import { bodiesIn, namesPrivateBody } from './bodies.ts';
import {
  BOARD_WORDS,
  CHIEF_WORDS,
  GOVERNMENT_WORDS,
  HEADS_OF_ANYTHING,
  HEADS_OF_FINANCE,
  HEADS_OF_TEAMS,
  LARGE_TITLES,
  LEADERS_OF_PARTIES,
  OF_A_STATE,
  OF_ELECTIONS,
  ONLY_IN_COMPOUNDS,
  OTHER_HEADS_OF_PARTIES,
  PERSONAL_HEADS,
  PUBLIC_WHOEVER_ASKS,
  PUBLIC_WITHOUT_BODY,
  PUT_FORWARD,
  RANK_AND_FILE,
  SEATS_OF_DEPUTIES,
  SHAM_WORDS,
  STAFF_HEADS,
} from './lexicon/claims.ts';
import { PUBLIC_WHEN_BARE } from './lexicon/office-heads.ts';
import { PUBLIC_HEADS } from './lexicon/offices/index.ts';
import { CAPTAINS, CHAIRS } from './lexicon/patterns.ts';
import { ARMED_GROUPS, PRIVATE_BODY_WORDS } from './lexicon/public-bodies.ts';
import { RULERS } from './lexicon/rulers.ts';
import { HEADS_OF_GROUPS, OFFICERS, PRESIDENTS } from './lexicon/traits.ts';
import type { OfficePhrase } from './office-phrase.ts';
import {
  isCompound,
  isForDefence,
  isHeadOfSubject,
  isKingOfThings,
  isLeading,
  isMemberFor,
  isMemberOfOutlet,
  isOfBodyguards,
  isOfFields,
  isOwned,
  servesOffice,
} from './office-traits.ts';
import { isOfBodyBefore } from './owned-by-body.ts';
import {
  hasPublicBoard,
  isCongressParty,
  isOfPublicBody,
  isOfState,
  isPrivateByLetters,
  isPublicByLetters,
  tellsOfBusiness,
  tellsOfSport,
  tellsOfTown,
  tellsOfUnion,
} from './short-names.ts';
import { headKey, isAcronym, isLarge } from './words.ts';

/**
 * Whether an office is a public one. `personal`: where that of the person served is; `unclear`: the words
 * alone do not tell.
 */
export type Standing = 'public' | 'private' | 'personal' | 'unclear';

/** Where the article says it: right before the name, or in words about the person. */
export type Place = 'title' | 'description';

/** Leaders of the great parties have a seat in parliament; of a party that no list knows, who can say. */
const ofParty = (head: string, words: Beside): Standing => {
  if (words.public && !words.partyItself) return 'public';
  // `Guangdong party secretary`: where one party rules, its secretaries govern.
  if (words.partyItself && words.place && head.startsWith('secretar')) return 'public';
  // `the EPP’s group leader`: of those who sit in a parliament.
  if (words.ofGroup && HEADS_OF_GROUPS.test(head)) return 'public';
  // `Communist deputy`: of a parliament.
  if (head === 'deputy' || head === 'deputies') return words.partyItself ? 'private' : 'public';
  // The chair of an American party holds no seat.
  const leads =
    LEADERS_OF_PARTIES.has(head) || (OTHER_HEADS_OF_PARTIES.has(head) && !words.americanParty);
  return words.greatParty && leads ? 'public' : 'private';
};

const withoutBody = (head: string, at: Place, { any, unknownName }: Beside): Standing => {
  if (PUBLIC_WHOEVER_ASKS.has(head)) return 'public';
  if (unknownName) return 'private';
  if (PUBLIC_WITHOUT_BODY.has(head)) return 'public';
  if (PERSONAL_HEADS.has(head) && at === 'description') return 'personal';
  if (at === 'title' && !any && PUBLIC_WHEN_BARE.has(head)) return 'public';
  if (PERSONAL_HEADS.has(head)) return 'personal';
  return any ? 'private' : 'unclear';
};

const ofOpenHead = (head: string, at: Place, words: Beside): Standing => {
  // `Travis County Democratic Party Chair`: of a party, whatever place is named beside it.
  if (words.chairsParty && head.includes('chair')) return 'private';
  if (words.government && !words.ofStaff) return 'public';
  if (words.officer && words.place && OFFICERS.has(head)) return 'public';
  if (words.private && !(words.weaklyPrivate && (words.party || PUBLIC_WHOEVER_ASKS.has(head))))
    return 'private';
  if (words.party) return ofParty(head, words);
  if (words.public) return 'public';
  if (words.place)
    return HEADS_OF_ANYTHING.has(head) || (HEADS_OF_TEAMS.has(head) && words.nameAfterPlace)
      ? 'private'
      : 'public';
  return withoutBody(head, at, words);
};

/** `Board Vice Chair`: a board, and nothing that says whose. */
const isOfBoard = (words: readonly Token[]): boolean =>
  words.some(({ lower }) => lower === 'board' || lower === 'commission') &&
  words.every(({ lower }) => BOARD_WORDS.has(lower));

/** `Boeing vice-president`, `university provost`: public heads that others have as well. */
const isOfCompany = (head: string, words: readonly Token[]): boolean => {
  if (has(words, GOVERNMENT_WORDS)) return false;
  if (head === 'provost' || head.endsWith('chancellor')) return isPrivate(words);
  return head === 'vice-president' && (isPrivate(words) || beside(words).unknownName);
};

/** `the president`, `president of Arstotzka`: no body, or one word that may be a country’s name. */
const isOfOneName = (words: readonly Token[]): boolean =>
  words.length === 0 ||
  (words.length === 1 && isLarge(words[0]) && !isAcronym(words[0]?.text ?? ''));

/** `Finance director Ann Lee`: of a company as well as of a town, unless the text is about a public body. */
const isOfFinanceAlone = (
  tokens: readonly Token[],
  head: string,
  words: readonly Token[],
): boolean =>
  HEADS_OF_FINANCE.has(head) &&
  words.length > 0 &&
  words.every(({ lower }) => lower === 'finance' || lower === 'financial') &&
  !isOfPublicBody(tokens) &&
  !tellsOfTown(tokens);

/** How many words of a name are read for that of somebody who has governed. */
const NAME_READ = 3;

/** `General President Ann Lee`, and a bare `President Ann Lee` in news of a union: who governs apart. */
const isOfUnion = (tokens: readonly Token[], { last, head }: OfficePhrase): boolean =>
  tokens[head - 1]?.lower === 'general' ||
  (tellsOfUnion(tokens) &&
    !tokens.slice(last, last + NAME_READ).some(({ lower }) => RULERS.has(lower)));

/** `Captain Ann Lee` in the news of a match. */
const isOfTeam = (tokens: readonly Token[], { head }: OfficePhrase): boolean =>
  CAPTAINS.test(tokens[head]?.lower ?? '') && tellsOfSport(tokens);

/** `Chairman Ann Lee` in the news of a company. */
const isOfBoardOfCompany = (tokens: readonly Token[], { head }: OfficePhrase): boolean =>
  CHAIRS.test(tokens[head]?.lower ?? '') && tellsOfBusiness(tokens) && !tellsOfTown(tokens);

/** `Chamber of commerce head Ann Lee`. */
const isOfChamberOfCommerce = (tokens: readonly Token[], { first, head }: OfficePhrase): boolean =>
  tokens.slice(first, head).some(({ lower }) => lower === 'commerce') &&
  tokens.slice(Math.max(0, first - 2), head).some(({ lower }) => lower === 'chamber');

/** Judges an office by its head and the words beside it. */
export const standingOf = (
  tokens: readonly Token[],
  phrase: OfficePhrase,
  at: Place,
  isPersonAt: IsPersonAt,
): Standing => {
  const words = wordsBeside(tokens, phrase, isPersonAt);
  const head = headKey(tokens, phrase.head);
  if (has(words, SHAM_WORDS)) return 'private';
  if (words.some(({ lower }) => isPrivateByLetters(tokens, lower))) return 'private';
  if (!PUBLIC_HEADS.has(head) && namesPrivateBody(tokens, phrase.first, phrase.last))
    return 'private';
  if (isKingOfThings(tokens, phrase, words)) return 'private';
  if (isCompound(tokens, phrase, words)) return 'public';
  if (isForDefence(tokens, phrase)) return 'private';
  if (isOfCompany(head, words)) return 'private';
  if (at === 'description' && RANK_AND_FILE.has(head)) return 'private';
  if (PUBLIC_HEADS.has(head)) return 'public';
  // `Houthi military spokesman`: of a force, and of no state.
  if (has(words, ARMED_GROUPS) && !has(words, OF_A_STATE)) return 'private';
  if (isOfFinanceAlone(tokens, head, words)) return 'private';
  // `his vice president`: a company's as well.
  if (head === 'president' && words.length === 0 && isOwned(tokens, phrase)) return 'personal';
  if (PRESIDENTS.has(head) && words.length === 0 && isOfUnion(tokens, phrase)) return 'private';
  if (words.length === 0 && isOfTeam(tokens, phrase)) return 'private';
  if (words.length === 0 && isOfBoardOfCompany(tokens, phrase)) return 'private';
  if (isOfChamberOfCommerce(tokens, phrase)) return 'private';
  if (at === 'title' && tokens[phrase.head]?.text === 'Collector') return 'public';
  if (ONLY_IN_COMPOUNDS.has(head)) return 'private';
  if (PUT_FORWARD.has(head) && has(words, OF_ELECTIONS)) return 'private';
  if (STAFF_HEADS.has(head) && !isLeading(tokens, phrase, words)) return 'private';
  if (head.startsWith('secretar') && isOfFields(words)) return 'public';
  const isPlain = words.every(({ lower }) => SEATS_OF_DEPUTIES.has(lower));
  if (isOfBodyguards(tokens, phrase, words) || isMemberOfOutlet(tokens, phrase)) return 'private';
  if (head === 'deputy' && at === 'title' && isPlain && !isOwned(tokens, phrase)) return 'public';
  if (words.length === 1 && words[0]?.text === 'Congress')
    if (isCongressParty(tokens)) return 'private';
  const isBodily = bodiesIn(tokens, phrase.first, phrase.last).length > 0;
  if (isBodily && !has(words, PRIVATE_BODY_WORDS)) return 'public';
  if (words.some(({ lower }) => isPublicByLetters(tokens, lower))) return 'public';
  if (PERSONAL_HEADS.has(head) && servesOffice(tokens, phrase) && !isPrivate(words))
    return 'public';
  if (words.every(({ lower }) => CHIEF_WORDS.has(lower)) && isOfBodyBefore(tokens, phrase))
    return 'public';
  if (head.startsWith('trustee') && words.length === 0 && hasPublicBoard(tokens)) return 'public';
  if (isOfBoard(words) && hasPublicBoard(tokens)) return 'public';
  if (head.startsWith('member') && isMemberFor(tokens, phrase)) return 'public';
  if (words.length === 0 && LARGE_TITLES.has(tokens[phrase.head]?.text ?? '')) return 'public';
  if (at === 'title' && isHeadOfSubject(tokens, phrase) && isOfPublicBody(tokens)) return 'public';
  // `union general secretary`: of a party or a union, written small.
  if (head === 'secretary' && tokens[phrase.head - 1]?.text === 'general' && words.length === 0)
    return 'private';
  if (PRESIDENTS.has(head) && isOfOneName(words) && isOfState(tokens)) return 'public';
  return ofOpenHead(head, at, beside(words));
};
