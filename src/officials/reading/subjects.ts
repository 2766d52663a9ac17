/** What a text is about, as far as it bears on whose an office is. */
import type { Token } from '../../language/index.ts';
import { BOARDS_IN_GENERAL, OF_ANY_BOARD } from '../lexicon/beside-heads.ts';
import {
  BEFORE_BANK,
  BEFORE_PUBLIC_BOARD,
  BEHIND_MONETARY,
  BUSINESS,
  CAMPUS,
  CRAFT,
  FIRE_AND_SHERIFFS,
  FORCES_TOLD_OF,
  GOVERNED_THERE,
  HEADS_OF_SCHOOL_DISTRICTS,
  HONG_KONG,
  KEEPS_BOOKS,
  OF_HEALTH_SERVICE,
  OF_INDIA,
  OF_NEPAL,
  OF_SCHOOL_DISTRICTS,
  OF_SCOTLAND,
  OF_WALES,
  OF_WEST_AFRICA,
  OTHERS_WITH_PRESIDENTS,
  OTHERS_WITH_STAFF,
  PARTY_AFFAIRS,
  SERVED_BY_STAFF,
  SPORTS,
  STATE_AFFAIRS,
  UNION_AFFAIRS,
  UNIONS,
} from '../lexicon/subjects.ts';
import { bodiesIn } from './bodies.ts';
import { hasWord } from './has-word.ts';
import { onceAText } from './once-a-text.ts';
import { isLarge } from './words.ts';

/** How many words from the top tell what a text sets out from. */
const OPENING = 60;
/** So many words of the affairs of a state, of sport, of a union’s or a party’s life make a text one on them. */
const LEAST_AFFAIRS = 2;
const LEAST_SPORTS = 2;
const LEAST_OF_UNION = 2;
const LEAST_OF_PARTY = 2;
const LEAST_OF_SCHOOLS = 3;

const isCentralBank = (tokens: readonly Token[], index: number): boolean => {
  const [word, next] = [tokens[index]?.lower ?? '', tokens[index + 1]?.lower ?? ''];
  return (
    (BEFORE_BANK.has(word) && next === 'bank') || (word === 'monetary' && BEHIND_MONETARY.has(next))
  );
};

/** Reads off a text whether it has so many words of a set, or more, and none of another. */
const speaksOf = (words: ReadonlySet<string>, least = 1, others?: ReadonlySet<string>) =>
  onceAText(
    (tokens) =>
      tokens.filter(({ lower }) => words.has(lower)).length >= least &&
      !(others && hasWord(tokens, others)),
  );

/** The public bodies that a text names. */
const bodiesOf = onceAText((tokens) => bodiesIn(tokens, 0, tokens.length));

const speaksOfSuperintendent = speaksOf(HEADS_OF_SCHOOL_DISTRICTS);
const speaksOfSchools = speaksOf(OF_SCHOOL_DISTRICTS, LEAST_OF_SCHOOLS);

/** Whether a text tells of the schools of a town, which a board runs. */
const tellsOfSchoolDistrict = (tokens: readonly Token[]): boolean =>
  speaksOfSuperintendent(tokens) && speaksOfSchools(tokens);

/** Whether `the trust` is one of those that run hospitals for a state: in the news of Britain. */
export const tellsOfHealthTrust = speaksOf(OF_HEALTH_SERVICE);

/** Whether `KC` is a family name. */
export const tellsOfNepal = speaksOf(OF_NEPAL);

/** Whether `the board` is a public one as far as the text tells: a public body is named that one runs. */
export const hasPublicBoard = (tokens: readonly Token[]): boolean =>
  bodiesOf(tokens).some(({ level }) => level === 'local') || tellsOfSchoolDistrict(tokens);

/** `the state board`, `the Board of Fisheries`, `the Advisory Committee on Vaccines`: of a government by its name. */
const isPublicBoardAt = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token === undefined || !(BOARDS_IN_GENERAL.has(token.lower) || token.text === 'Committee'))
    return false;
  const before = tokens.slice(Math.max(0, index - 2), index);
  if (hasWord(before, BEFORE_PUBLIC_BOARD)) return true;
  const [link, of] = [tokens[index + 1]?.lower ?? '', tokens[index + 2]];
  return (
    isLarge(token) &&
    (link === 'of' || link === 'on') &&
    isLarge(of) &&
    !OF_ANY_BOARD.has(of?.lower ?? '')
  );
};

/** Whether a board, a commission or a committee that is a government’s is named between two places. */
export const namesPublicBoard = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last).some((_, offset) => isPublicBoardAt(tokens, first + offset));

/** Whether a bare `the governor` is that of a central bank: the text sets out from one. */
export const isOfCentralBank = onceAText((tokens) =>
  tokens.slice(0, OPENING).some((_, index) => isCentralBank(tokens, index)),
);

const hasOthersWithPresidents = speaksOf(OTHERS_WITH_PRESIDENTS);

const speaksOfBusiness = speaksOf(BUSINESS);
const speaksOfSport = speaksOf(SPORTS, LEAST_SPORTS);

/** Whether a text is news of a company, and of no public body. */
export const tellsOfBusiness = (tokens: readonly Token[]): boolean =>
  speaksOfBusiness(tokens) && bodiesOf(tokens).length === 0;

/** Whether a text is news of sport, and of no public body. */
export const tellsOfSport = (tokens: readonly Token[]): boolean =>
  speaksOfSport(tokens) && bodiesOf(tokens).length === 0;

/** Whether a text speaks of a town, a county or a canton that keeps books of its own. */
export const tellsOfTown = speaksOf(KEEPS_BOOKS);

/** Whether a text tells of somebody who governs and has a chief of staff, and of nothing else that has one. */
export const tellsOfServedOffice = speaksOf(SERVED_BY_STAFF, 1, OTHERS_WITH_STAFF);

/** Whether a text tells of those who fly or steer for a living, and of no force. */
export const tellsOfCraft = speaksOf(CRAFT, 1, FORCES_TOLD_OF);

/** Whether a text tells of a university, and of no town that has a provost. */
export const tellsOfCampus = speaksOf(CAMPUS, 1, OF_SCOTLAND);

/** Whether a text tells of a party from within. */
export const tellsOfParty = speaksOf(PARTY_AFFAIRS, LEAST_OF_PARTY);

/** Whether `Chief` is what a notable is called: in the news of Nigeria and Ghana. */
export const hasChiefsByCustom = speaksOf(OF_WEST_AFRICA, 1, FIRE_AND_SHERIFFS);

const speaksOfHongKong = speaksOf(HONG_KONG);
const isGovernedThere = speaksOf(GOVERNED_THERE);

/** Whether a text is news of Hong Kong or Macau, and of how they are governed. */
export const tellsOfHongKong = (tokens: readonly Token[]): boolean =>
  speaksOfHongKong(tokens) && isGovernedThere(tokens);

/** Whether `MS` is a member of the Senedd: in the news of Wales. */
export const tellsOfWales = speaksOf(OF_WALES);

/** Whether a text tells of a trade union from within: by different words, for news of any strike says `contract` often. */
export const tellsOfUnion = onceAText((tokens) => {
  const affairs = new Set<string>();
  for (const { lower } of tokens) if (UNION_AFFAIRS.has(lower)) affairs.add(lower);
  return affairs.size >= LEAST_OF_UNION && tokens.some(({ lower }) => UNIONS.has(lower));
});

/** Whether `the president` can be nobody’s but a state’s as far as the text tells. */
export const isOfState = speaksOf(STATE_AFFAIRS, LEAST_AFFAIRS, OTHERS_WITH_PRESIDENTS);

/** Whether a text names public bodies, and nothing else that has presidents. */
export const isOfPublicBody = (tokens: readonly Token[]): boolean =>
  bodiesOf(tokens).length > 0 && !hasOthersWithPresidents(tokens);

/** Whether the Congress of a text is a party: in news of India. */
export const isCongressParty = speaksOf(OF_INDIA);
