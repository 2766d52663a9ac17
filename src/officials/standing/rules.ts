import type { JudgedOffice, Standing } from './judged-office.ts';
import {
  isOfBoardOfCompany,
  isOfCongressParty,
  isOfFinanceAlone,
  isOfTeam,
  isOfUnion,
} from './private-by-text.ts';
import {
  isForDefence,
  isJoinedToCompanys,
  isKingOfThings,
  isMemberOfOutlet,
  isOfArmedGroup,
  isOfBodyguards,
  isOfChamberOfCommerce,
  isOfCompany,
  isOfNamedPrivateBody,
  isOfStaff,
  isOnlyInCompounds,
  isPutForward,
  isRankAndFile,
  isSecretaryOfUnion,
  isSham,
} from './private-by-words.ts';
import {
  isHeadOfSubject,
  isOfPublicBoard,
  isPresidentOfState,
  isTrusteeOfPublicBoard,
} from './public-by-text.ts';
import {
  isCollector,
  isCompound,
  isLargeTitle,
  isMemberFor,
  isOfFieldOfCountry,
  isOfFields,
  isOfNamedPublicBody,
  isOwnedPresident,
  isPlainDeputy,
  isPublicByItself,
  servesOffice,
} from './public-by-words.ts';
import { isOfPrivateLetters, isOfPublicLetters } from './short-names.ts';
import { isOfBodyBefore, isOfBusinessBefore, isOfStatesOwnBefore } from './subject-before.ts';

/** What an office is where something holds of it. */
type Rule = readonly [standing: Standing, holds: (office: JudgedOffice) => boolean];

/** In the order in which they are asked: the first that holds decides, whatever the others say. */
export const STANDING_RULES: readonly Rule[] = [
  ['private', isSham],
  ['public', isOfStatesOwnBefore],
  ['private', isOfBusinessBefore],
  ['private', isOfPrivateLetters],
  ['private', isOfNamedPrivateBody],
  ['private', isKingOfThings],
  ['public', isCompound],
  ['private', isForDefence],
  ['private', isOfCompany],
  ['private', isRankAndFile],
  ['public', isPublicByItself],
  ['private', isJoinedToCompanys],
  ['private', isOfArmedGroup],
  ['private', isOfFinanceAlone],
  ['personal', isOwnedPresident],
  ['private', isOfUnion],
  ['private', isOfTeam],
  ['private', isOfBoardOfCompany],
  ['private', isOfChamberOfCommerce],
  ['public', isCollector],
  ['private', isOnlyInCompounds],
  ['private', isPutForward],
  ['private', isOfStaff],
  ['public', isOfFields],
  ['public', isOfFieldOfCountry],
  ['private', isOfBodyguards],
  ['private', isMemberOfOutlet],
  ['public', isPlainDeputy],
  ['private', isOfCongressParty],
  ['public', isOfNamedPublicBody],
  ['public', isOfPublicLetters],
  ['public', servesOffice],
  ['public', isOfBodyBefore],
  ['public', isTrusteeOfPublicBoard],
  ['public', isOfPublicBoard],
  ['public', isMemberFor],
  ['public', isLargeTitle],
  ['public', isHeadOfSubject],
  ['private', isSecretaryOfUnion],
  ['public', isPresidentOfState],
];
