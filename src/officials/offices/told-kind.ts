import type { Token } from '../../language/index.ts';
import { LOCAL_WORDS, NATIONAL_WORDS, REGIONAL_WORDS } from '../lexicon/kind-words.ts';
import { CITY_WORDS, COUNTRY_WORDS, REGION_WORDS } from '../lexicon/places.ts';
import { hasWord } from '../reading/has-word.ts';
import { branchOf } from './branch.ts';
import { kindOf, type OfficeKind } from './office-kind.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { type Wording, wordingOf } from './wording.ts';

const REACHES = [
  LOCAL_WORDS,
  REGIONAL_WORDS,
  NATIONAL_WORDS,
  CITY_WORDS,
  REGION_WORDS,
  COUNTRY_WORDS,
];

/** `governor`, `director of the treasury`, `president of France`; not `director`. */
const tellsReach = ({ row, body, words }: Wording): boolean =>
  row.standing === 'public' || body !== undefined || REACHES.some((set) => hasWord(words, set));

/** `judge`, `police chief`; not `keeper of the tides`, whose head says nothing of what it is in. */
const tellsBranch = (wording: Wording): boolean => {
  const { row, body } = wording;
  if (row.standing === 'public' || body !== undefined) return true;
  if (branchOf(wording) !== row.branch) return true;
  return row.branch === 'executive' ? tellsReach(wording) : row.branch !== 'administration';
};

/** What an office is, as far as its own words tell: what is public is known of offices in articles alone. */
export const toldKind = (tokens: readonly Token[], phrase: OfficePhrase): OfficeKind => {
  const wording = wordingOf(tokens, phrase);
  if (!tellsBranch(wording)) return { branch: null, level: null };
  const { branch, level } = kindOf(tokens, phrase);
  return { branch, level: tellsReach(wording) ? level : null };
};
