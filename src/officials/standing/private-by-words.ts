/** What shows by the words of an office that it is no public one. */

import type { Token } from '../../language/index.ts';
import {
  GOVERNMENT_WORDS,
  OF_A_STATE,
  OF_BODYGUARDS,
  SHAM_WORDS,
} from '../lexicon/beside-heads.ts';
import {
  ASSISTED_BY_OFFICIALS,
  DEFENDING,
  FIELDS_IN_FIRMS,
  LAWYERS_OF_A_SIDE,
  LEADING_WORDS,
  OF_CORPORATE_VICE,
  OF_ELECTIONS,
  OF_ROYALTY,
  ONLY_IN_COMPOUNDS,
  PUT_FORWARD,
  RANK_AND_FILE,
  REACH_OF_BRANCHES,
  ROYAL,
  SCIENTISTS,
  STAFF_HEADS,
} from '../lexicon/heads-by-standing.ts';
import { RANKS_OF_FORCES } from '../lexicon/office-heads.ts';
import { PUBLIC_HEADS } from '../lexicon/offices/index.ts';
import { COMPANY_OFFICES, LARGE, MADE_UP_BODY } from '../lexicon/patterns.ts';
import { COUNTRY_WORDS } from '../lexicon/places.ts';
import { OCCASIONS } from '../lexicon/subjects.ts';
import { THING_WORDS } from '../lexicon/thing-words.ts';
import {
  ARMED_GROUPS,
  HAVE_DEPARTMENTS,
  PARTY_WORDS,
  PUBLIC_BODY_WORDS,
} from '../lexicon/words-of-bodies.ts';
import { namesPrivateBody } from '../reading/bodies.ts';
import { hasWord } from '../reading/has-word.ts';
import { joined } from '../reading/joined.ts';
import { isAcronym, isLarge, isPlace } from '../reading/words.ts';
import { beside, isPrivate, isUnknownName } from './beside.ts';
import type { JudgedOffice } from './judged-office.ts';

/** `goodwill ambassador`, `prom queen`: an office by its words, and none in earnest. */
export const isSham = ({ words }: JudgedOffice): boolean =>
  hasWord(words, SHAM_WORDS) || MADE_UP_BODY.test(joined(words));

/** `Speaker of the evening`, `commencement speaker`: to guests, and in no chamber. */
export const isSpeakerToGuests = ({ tokens, phrase, head, words }: JudgedOffice): boolean =>
  head === 'speaker' &&
  (OCCASIONS.has(tokens[phrase.head - 1]?.lower ?? '') ||
    (tokens[phrase.head + 1]?.lower === 'of' && hasWord(words, OCCASIONS))) &&
  !hasWord(words, GOVERNMENT_WORDS);

/** `director of the Atlantic Council`, `Salvation Army Major`: of a body that is known by name; great offices apart. */
export const isOfNamedPrivateBody = ({ tokens, phrase, head }: JudgedOffice): boolean =>
  (!PUBLIC_HEADS.has(head) || RANKS_OF_FORCES.has(head)) &&
  namesPrivateBody(tokens, phrase.first, phrase.last);

/** `drug lord`, `Queen of the dance floor`: over a thing. */
export const isKingOfThings = ({ tokens, phrase: { head }, words }: JudgedOffice): boolean => {
  const word = tokens[head];
  if (!ROYAL.has(word?.lower ?? '')) return false;
  if (words.some(({ lower }) => isPlace(lower) || OF_ROYALTY.has(lower))) return false;
  if (!isLarge(word)) return words.length > 0;
  const ruled = tokens[head + 2]?.tag === 'determiner' ? head + 3 : head + 2;
  return tokens[head + 1]?.lower === 'of' && !isLarge(tokens[ruled]);
};

/**
 * `defence counsel`, `Lee’s counsel`, `Lee’s public defender`: who speaks for an accused, or for one who is called by name;
 * not `the governor’s counsel`.
 */
export const isForDefence = ({ tokens, phrase: { head } }: JudgedOffice): boolean => {
  if (!LAWYERS_OF_A_SIDE.has(tokens[head]?.lower ?? '')) return false;
  const before = tokens[head - 1];
  const owner = before?.lower === 'public' ? head - 2 : head - 1;
  return (
    DEFENDING.has(before?.lower ?? '') ||
    (tokens[owner]?.tag === 'possessive' && isUnknownName(tokens[owner - 1]))
  );
};

/** `King’s Counsel Ann Lee`: a rank of the bar. */
export const isRankOfBar = ({ tokens, phrase: { head } }: JudgedOffice): boolean =>
  tokens[head]?.lower === 'counsel' &&
  tokens[head - 1]?.tag === 'possessive' &&
  ROYAL.has(tokens[head - 2]?.lower ?? '');

/** `heads the emergency department at Leeds Hospital`, `chair of the history department at Leeds University`. */
export const isOfDepartmentOfCampus = ({ words }: JudgedOffice): boolean => {
  const department = words.findIndex(({ lower }) => lower === 'department');
  const behind = words.slice(department + 1);
  return (
    department >= 0 &&
    hasWord(behind, HAVE_DEPARTMENTS) &&
    words.every(({ lower }) => lower === 'department' || !GOVERNMENT_WORDS.has(lower))
  );
};

/** `JNU vice chancellor`: of a university as a rule; not `SPD vice chancellor`. */
const isOfLetters = ({ text, lower }: Token): boolean =>
  isAcronym(text) && !PARTY_WORDS.has(lower) && !isPlace(lower);

/** `Oxford vice-chancellor`: of the university there; states have one as well. */
const isOfCampusTown = (
  tokens: readonly Token[],
  { head }: JudgedOffice['phrase'],
  words: readonly Token[],
): boolean =>
  (tokens[head]?.lower.startsWith('vice-') === true || tokens[head - 1]?.lower === 'vice') &&
  words.some(({ lower }) => isPlace(lower) && !COUNTRY_WORDS.has(lower));

/** `Boeing vice-president`, `university provost`: public heads that others have as well. */
export const isOfCompany = ({ tokens, phrase, head, words }: JudgedOffice): boolean => {
  if (hasWord(words, GOVERNMENT_WORDS)) return false;
  // `regional vice president`
  const isVice = head === 'president' && tokens[phrase.head - 1]?.lower === 'vice';
  if (isVice && hasWord(words, OF_CORPORATE_VICE)) return true;
  if (head === 'provost' || head.endsWith('chancellor'))
    return isPrivate(words) || words.some(isOfLetters) || isOfCampusTown(tokens, phrase, words);
  return head === 'vice-president' && (isPrivate(words) || beside(words).unknownName);
};

/** `Ann Lee, an airman`: who serves and leads nobody. */
export const isRankAndFile = ({ at, head }: JudgedOffice): boolean =>
  at === 'description' && RANK_AND_FILE.has(head);

const isCompanys = (token: Token | undefined): boolean => COMPANY_OFFICES.test(token?.lower ?? '');

/** `President and CEO Ann Lee`, `CEO and chairman Ann Lee`: an office that only a company has stands beside it. */
export const isJoinedToCompanys = ({ tokens, phrase, words }: JudgedOffice): boolean =>
  words.length === 0 &&
  ((tokens[phrase.last]?.lower === 'and' && isCompanys(tokens[phrase.last + 1])) ||
    (tokens[phrase.first - 1]?.lower === 'and' && isCompanys(tokens[phrase.first - 2])));

/** `procurement manager`, `energy manager`: in a firm or a body, and of no government, unless something says whose. */
export const isManagerOfField = ({ tokens, phrase: { head }, words }: JudgedOffice): boolean =>
  tokens[head]?.lower === 'manager' &&
  words.length > 0 &&
  words.every(({ lower }) => FIELDS_IN_FIRMS.has(lower));

/** `IG Holz’s regional head`: how far a branch reaches makes no office of it, and whose it is no list knows. */
export const isOfBranch = ({ tokens, phrase: { first, head }, words }: JudgedOffice): boolean =>
  hasWord(words, REACH_OF_BRANCHES) &&
  tokens.slice(first, head).some(({ tag }) => tag === 'possessive') &&
  words.some(isUnknownName) &&
  words.every((word) => REACH_OF_BRANCHES.has(word.lower) || isUnknownName(word));

/** `Houthi military spokesman`: of a force, and of no state. */
export const isOfArmedGroup = ({ words }: JudgedOffice): boolean =>
  hasWord(words, ARMED_GROUPS) && !hasWord(words, OF_A_STATE);

/** `Rebel spokesman Colonel`: a rank among them, where a `rebel lawmaker` has a seat. */
export const isRankInArmedGroup = (office: JudgedOffice): boolean =>
  RANKS_OF_FORCES.has(office.head) && isOfArmedGroup(office);

/** `Chamber of commerce head Ann Lee`. */
export const isOfChamberOfCommerce = ({ tokens, phrase }: JudgedOffice): boolean =>
  tokens.slice(phrase.first, phrase.head).some(({ lower }) => lower === 'commerce') &&
  tokens.slice(Math.max(0, phrase.first - 2), phrase.head).some(({ lower }) => lower === 'chamber');

/** `Librarian Ann Lee`, where `state librarian` would be an office. */
export const isOnlyInCompounds = ({ head }: JudgedOffice): boolean => ONLY_IN_COMPOUNDS.has(head);

/** `Senate nominee`: put forward to voters, and not by somebody to an office. */
export const isPutForward = ({ head, words }: JudgedOffice): boolean =>
  PUT_FORWARD.has(head) && hasWord(words, OF_ELECTIONS);

/** `chief economist`, `state hydrologist`; not `National Weather Service meteorologist`. */
const isLeading = ({ tokens, phrase: { first, head }, words }: JudgedOffice): boolean =>
  hasWord(
    SCIENTISTS.has(tokens[head]?.lower ?? '')
      ? tokens.slice(Math.max(first, head - 2), head)
      : words,
    LEADING_WORDS,
  );

/** `assistant to the minister`: of somebody whose assistants are officials. */
const assistsOffice = ({ head, words }: JudgedOffice): boolean =>
  head === 'assistant' && hasWord(words, ASSISTED_BY_OFFICIALS);

/** `health department epidemiologist`: who works for a body without leading in it. */
export const isOfStaff = (office: JudgedOffice): boolean =>
  STAFF_HEADS.has(office.head) && !isLeading(office) && !assistsOffice(office);

/** `Ellison’s head of security`, `head of his security detail`: a bodyguard, and nobody's but a person's. */
export const isOfBodyguards = ({ tokens, phrase, words }: JudgedOffice): boolean =>
  tokens[phrase.head + 1]?.lower === 'of' &&
  words.some(({ lower }) => lower === 'security') &&
  words.every((word) => OF_BODYGUARDS.has(word.lower) || isUnknownName(word));

/** `member of CNBC’s Advisor Council`: of an outlet, a company, a school. */
export const isMemberOfOutlet = ({ tokens, phrase, head }: JudgedOffice): boolean => {
  if (!head.startsWith('member')) return false;
  const { text = '', lower = '' } = tokens[phrase.head + 2] ?? {};
  return (
    tokens[phrase.head + 3]?.tag === 'possessive' &&
    (isAcronym(text) || (LARGE.test(text) && THING_WORDS.has(lower))) &&
    !PUBLIC_BODY_WORDS.has(lower)
  );
};

/** `union general secretary`: of a party or a union, written small. */
export const isSecretaryOfUnion = ({ tokens, phrase, head, words }: JudgedOffice): boolean =>
  head === 'secretary' && tokens[phrase.head - 1]?.text === 'general' && words.length === 0;
