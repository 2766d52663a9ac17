import {
  CHIEF_WORDS,
  LARGE_TITLES,
  OF_A_STATE,
  OF_ELECTIONS,
  ONLY_IN_COMPOUNDS,
  PERSONAL_HEADS,
  PUT_FORWARD,
  RANK_AND_FILE,
  SHAM_WORDS,
  STAFF_HEADS,
} from '../lexicon/claims.ts';
import { PUBLIC_HEADS } from '../lexicon/offices/index.ts';
import { LARGE } from '../lexicon/patterns.ts';
import { PRESIDENTS } from '../lexicon/traits.ts';
import { ARMED_GROUPS } from '../lexicon/words-of-bodies.ts';
import { namesPrivateBody, namesPublicBody } from '../reading/bodies.ts';
import { hasWord } from '../reading/has-word.ts';
import { hasPublicBoard, isCongressParty, isOfPublicBody, isOfState } from '../reading/subjects.ts';
import { isPrivate } from './beside.ts';
import type { JudgedOffice, Standing } from './judged-office.ts';
import { isOfBodyBefore, isOfBusinessBefore, isOfStatesOwnBefore } from './owned-by-body.ts';
import { isPrivateByLetters, isPublicByLetters } from './short-names.ts';
import {
  isJoinedToCompanys,
  isOfBoard,
  isOfBoardOfCompany,
  isOfChamberOfCommerce,
  isOfCompany,
  isOfFinanceAlone,
  isOfOneName,
  isOfTeam,
  isOfUnion,
  isPlainDeputy,
} from './signs.ts';
import {
  assistsOffice,
  isCompound,
  isForDefence,
  isHeadOfSubject,
  isKingOfThings,
  isLeading,
  isMemberFor,
  isMemberOfOutlet,
  isOfBodyguards,
  isOfFieldOfCountry,
  isOfFields,
  isOwned,
  servesOffice,
} from './traits.ts';

/** What an office is where something holds of it. */
type Rule = readonly [standing: Standing, holds: (office: JudgedOffice) => boolean];

/** In the order in which they are asked: the first that holds decides, whatever the others say. */
export const STANDING_RULES: readonly Rule[] = [
  ['private', ({ words }) => hasWord(words, SHAM_WORDS)],
  ['public', ({ tokens, phrase }) => isOfStatesOwnBefore(tokens, phrase)],
  ['private', ({ tokens, phrase }) => isOfBusinessBefore(tokens, phrase)],
  ['private', ({ tokens, words }) => words.some(({ lower }) => isPrivateByLetters(tokens, lower))],
  [
    'private',
    ({ tokens, phrase, head }) =>
      !PUBLIC_HEADS.has(head) && namesPrivateBody(tokens, phrase.first, phrase.last),
  ],
  ['private', ({ tokens, phrase, words }) => isKingOfThings(tokens, phrase, words)],
  ['public', ({ tokens, phrase, words }) => isCompound(tokens, phrase, words)],
  ['private', ({ tokens, phrase }) => isForDefence(tokens, phrase)],
  ['private', ({ head, words }) => isOfCompany(head, words)],
  ['private', ({ at, head }) => at === 'description' && RANK_AND_FILE.has(head)],
  ['public', ({ head }) => PUBLIC_HEADS.has(head)],
  // `President and CEO Ann Lee`
  [
    'private',
    ({ tokens, phrase, words }) => words.length === 0 && isJoinedToCompanys(tokens, phrase),
  ],
  // `Houthi military spokesman`: of a force, and of no state.
  ['private', ({ words }) => hasWord(words, ARMED_GROUPS) && !hasWord(words, OF_A_STATE)],
  ['private', ({ tokens, head, words }) => isOfFinanceAlone(tokens, head, words)],
  // `his vice president`: a company's as well.
  [
    'personal',
    ({ tokens, phrase, head, words }) =>
      head === 'president' && words.length === 0 && isOwned(tokens, phrase),
  ],
  [
    'private',
    ({ tokens, phrase, head, words }) =>
      PRESIDENTS.has(head) && words.length === 0 && isOfUnion(tokens, phrase),
  ],
  ['private', ({ tokens, phrase, words }) => words.length === 0 && isOfTeam(tokens, phrase)],
  [
    'private',
    ({ tokens, phrase, words }) => words.length === 0 && isOfBoardOfCompany(tokens, phrase),
  ],
  ['private', ({ tokens, phrase }) => isOfChamberOfCommerce(tokens, phrase)],
  [
    'public',
    ({ tokens, phrase, at }) => at === 'title' && tokens[phrase.head]?.text === 'Collector',
  ],
  ['private', ({ head }) => ONLY_IN_COMPOUNDS.has(head)],
  ['private', ({ head, words }) => PUT_FORWARD.has(head) && hasWord(words, OF_ELECTIONS)],
  [
    'private',
    ({ tokens, phrase, head, words }) =>
      STAFF_HEADS.has(head) && !isLeading(tokens, phrase, words) && !assistsOffice(head, words),
  ],
  ['public', ({ head, words }) => head.startsWith('secretar') && isOfFields(words)],
  ['public', ({ tokens, phrase, words }) => isOfFieldOfCountry(tokens, phrase, words)],
  ['private', ({ tokens, phrase, words }) => isOfBodyguards(tokens, phrase, words)],
  [
    'private',
    ({ tokens, phrase, head }) => head.startsWith('member') && isMemberOfOutlet(tokens, phrase),
  ],
  ['public', isPlainDeputy],
  [
    'private',
    ({ tokens, words }) =>
      words.length === 1 && words[0]?.text === 'Congress' && isCongressParty(tokens),
  ],
  ['public', ({ tokens, phrase }) => namesPublicBody(tokens, phrase.first, phrase.last)],
  ['public', ({ tokens, words }) => words.some(({ lower }) => isPublicByLetters(tokens, lower))],
  [
    'public',
    ({ tokens, phrase, head, words }) =>
      PERSONAL_HEADS.has(head) && servesOffice(tokens, phrase) && !isPrivate(words),
  ],
  [
    'public',
    ({ tokens, phrase, words }) =>
      isOfBodyBefore(tokens, phrase) &&
      words.every(({ text, lower }) => CHIEF_WORDS.has(lower) || !LARGE.test(text)) &&
      !isPrivate(words),
  ],
  [
    'public',
    ({ tokens, head, words }) =>
      head.startsWith('trustee') && words.length === 0 && hasPublicBoard(tokens),
  ],
  ['public', ({ tokens, words }) => isOfBoard(words) && hasPublicBoard(tokens)],
  [
    'public',
    ({ tokens, phrase, head }) => head.startsWith('member') && isMemberFor(tokens, phrase),
  ],
  [
    'public',
    ({ tokens, phrase, words }) =>
      words.length === 0 && LARGE_TITLES.has(tokens[phrase.head]?.text ?? ''),
  ],
  [
    'public',
    ({ tokens, phrase, at }) =>
      at === 'title' && isHeadOfSubject(tokens, phrase) && isOfPublicBody(tokens),
  ],
  // `union general secretary`: of a party or a union, written small.
  [
    'private',
    ({ tokens, phrase, head, words }) =>
      head === 'secretary' && tokens[phrase.head - 1]?.text === 'general' && words.length === 0,
  ],
  [
    'public',
    ({ tokens, head, words }) => PRESIDENTS.has(head) && isOfOneName(words) && isOfState(tokens),
  ],
];
