import type { Token } from '../../language/index.ts';
import type { Branch, Level } from '../../public-bodies/index.ts';
import {
  ATTORNEYS,
  BOARDS,
  COUNTIES,
  DISTRICTS,
  FIRE,
  LOCAL_WORDS,
  NATIONAL_WORDS,
  REGIONAL_MINISTERS,
  REGIONAL_WORDS,
  STATE_BODIES,
} from '../lexicon/kind-words.ts';
import { SEATS_FROM_A_PLACE } from '../lexicon/office-heads.ts';
import { CITY_WORDS, COUNTRY_WORDS, REGION_WORDS } from '../lexicon/places.ts';
import { hasWord } from '../reading/has-word.ts';
import { hasPublicBoard } from '../reading/subjects.ts';
import { isOfDepartmentOfTown } from './departments.ts';
import { isKeeperOfTown } from './keepers.ts';
import { ROW_OF_VERBS, rowAt, type Wording } from './wording.ts';

/** `state senator`, `the state’s attorney general`; not `secretary of state`, `State Duma`. */
const isOfAState = ({ tokens, phrase, words }: Wording): boolean =>
  words.some(({ lower }, index) => {
    if (lower !== 'state' || words[index - 1]?.lower === 'of') return false;
    const next = words[index + 1];
    // `state minister`: the minister of state of many countries.
    if (next === undefined || next.lower.startsWith('minister')) return false;
    if (next.tag === 'possessive' || STATE_BODIES.has(next.lower)) return true;
    return rowAt(tokens, phrase.first + index + 1) !== undefined;
  });

/** `Ohio`, `New Mexico`; not `Mexico`, which is a country by itself. */
const isRegion = (words: readonly Token[], index: number): boolean => {
  const word = words[index]?.lower ?? '';
  if (!REGION_WORDS.has(word)) return false;
  return !COUNTRY_WORDS.has(word) || words[index - 1]?.lower === 'new';
};

const isOfARegion = ({ words }: Wording): boolean =>
  hasWord(words, REGIONAL_WORDS) ||
  (words.some((_, index) => isRegion(words, index)) && !hasWord(words, LOCAL_WORDS));

/** `Chief Minister`, `First Minister`. */
const isRegionalMinister = ({ words, head }: Wording): boolean =>
  words.some(
    ({ lower }, index) => REGIONAL_MINISTERS.has(lower) && words[index + 1]?.lower === head,
  );

/** `Haitian police chief`, `federal police`: a whole country's, no town named beside it. */
const isNational = (words: readonly Token[]): boolean =>
  hasWord(words, NATIONAL_WORDS) || (hasWord(words, COUNTRY_WORDS) && !hasWord(words, CITY_WORDS));

/** `board chair`, `trustee`: of a board that the text has named as a town’s or a county’s. */
const isOfLocalBoard = ({ tokens, words, head }: Wording): boolean =>
  (head.startsWith('trustee') || hasWord(words, BOARDS)) && hasPublicBoard(tokens);

/** How far a head of an open row reaches, with a body or a word of place beside it. */
const levelBeside = (wording: Wording, branch: Branch): Level => {
  const { head, row, words, body } = wording;
  if (row === ROW_OF_VERBS && body !== undefined) return body.level;
  if (hasWord(words, LOCAL_WORDS) && branch !== 'judicial') return 'local';
  if (hasWord(words, DISTRICTS) && branch === 'administration') return 'local';
  if (isOfARegion(wording) && branch !== 'police') return 'regional';
  if (body !== undefined) return body.level;
  if (isOfLocalBoard(wording)) return 'local';
  if (isKeeperOfTown(wording.tokens, head) || isOfDepartmentOfTown(wording.tokens, head, words))
    return 'local';
  if (branch === 'police')
    return isNational(words) ? 'national' : row.branch === branch ? row.level : 'local';
  // `Chief Ann Lee`: of a town’s police or its firefighters.
  if (hasWord(words, CITY_WORDS) || (head === 'chief' && words.length === 1)) return 'local';
  return row.branch === branch ? row.level : 'national';
};

/** How far an office reaches. */
export const levelOf = (wording: Wording, branch: Branch): Level => {
  const { head, row, body } = wording;
  if (branch === 'diplomatic' || branch === 'international') return 'international';
  if (body?.level === 'international') return 'international';
  if (row.standing === 'public' && row.branch === 'executive' && row.level !== 'national')
    return branch === 'administration' ? 'national' : row.level;
  if (row.standing === 'public' && row.branch === 'legislative' && row.level !== 'national')
    return row.level;
  if (ATTORNEYS.has(head) && hasWord(wording.words, COUNTIES)) return 'local';
  if (hasWord(wording.words, FIRE) && !hasWord(wording.words, NATIONAL_WORDS)) return 'local';
  if (isOfAState(wording)) return 'regional';
  if (SEATS_FROM_A_PLACE.has(head)) return row.level;
  if (head.startsWith('minister'))
    return isOfARegion(wording) || isRegionalMinister(wording) ? 'regional' : 'national';
  return levelBeside(wording, branch);
};
