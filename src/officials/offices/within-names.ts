/** What stands within the name of an office or a body and is no noun, or is not tagged as one: numbers, particles, `forces`. */
import type { Token } from '../../language/index.ts';
import { BODIES_LIKE_VERBS, NUMBERED } from '../lexicon/inner-words.ts';
import { PARTICLES } from '../lexicon/occupations.ts';
import { BRANCHES_OF_POLICE, POLICE_IN_LETTERS } from '../lexicon/office-heads.ts';
import { ENDS_NOUN_PHRASE, NUMBER_OF_RANK, ORDINAL } from '../lexicon/patterns.ts';
import { isLarge } from '../reading/words.ts';

/** `number two`, `No. 2`: a rank. */
const isNumberOfRank = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.tag === 'number' && NUMBER_OF_RANK.test(tokens[index - 1]?.lower ?? '');

/** `EPA Region 4 administrator`, `36th District Court Judge`: a number within a name. */
export const isNumberWithin = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.tag === 'number' &&
  ((ORDINAL.test(tokens[index]?.lower ?? '') && isLarge(tokens[index + 1])) ||
    NUMBERED.has(tokens[index - 1]?.text ?? '') ||
    isNumberOfRank(tokens, index));

/** `SSP` + `Operations`. */
export const hasBranchBehind = (tokens: readonly Token[], head: number): boolean =>
  POLICE_IN_LETTERS.has(tokens[head]?.lower ?? '') &&
  isLarge(tokens[head + 1]) &&
  BRANCHES_OF_POLICE.has(tokens[head + 1]?.lower ?? '');

/** How many words the head of an office takes: `minister responsible` (for the coast), `Petty Officer 2nd Class`, `SP City`. */
export const wordsOfHead = (tokens: readonly Token[], head: number): number => {
  if (hasBranchBehind(tokens, head)) return 2;
  if (tokens[head + 2]?.text === 'Class') return 3;
  return tokens[head + 1]?.lower === 'responsible' && tokens[head + 2]?.lower === 'for' ? 2 : 1;
};

/** `the joint forces`, `the securities commission`: a body, whatever its tag says, where nothing follows that a verb has. */
export const isBodyLikeAVerb = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]?.tag;
  const next = tokens[index + 1];
  return (
    tokens[index]?.tag === 'verb' &&
    BODIES_LIKE_VERBS.has(tokens[index]?.lower ?? '') &&
    (before === 'adjective' || before === 'noun' || before === 'properNoun') &&
    (next === undefined || ENDS_NOUN_PHRASE.test(`${next.tag} ${next.text}`))
  );
};

/** `Minas do Sul`: a particle within a name. */
export const isParticle = (tokens: readonly Token[], index: number): boolean =>
  PARTICLES.has(tokens[index]?.text ?? '') &&
  isLarge(tokens[index - 1]) &&
  isLarge(tokens[index + 1]);

/** Where brackets open that a body’s short name stands in, before the office: `Port Authority (PAX) director`; else -1. */
export const shortNameOpening = (tokens: readonly Token[], close: number): number =>
  tokens[close]?.text === ')' &&
  tokens[close - 2]?.text === '(' &&
  isLarge(tokens[close - 1]) &&
  isLarge(tokens[close - 3])
    ? close - 2
    : -1;

/** How many words a title's brackets hold. */
const MOST_IN_BRACKETS = 8;

/** Where a title ends whose last words stand in brackets: `Commissioner (Traffic) Ann Lee`. */
export const withoutBrackets = (tokens: readonly Token[], name: number): number => {
  if (tokens[name - 1]?.text !== ')') return name;
  for (let index = name - 2; index > name - MOST_IN_BRACKETS; index--)
    if (tokens[index]?.text === '(') return index;
  return name;
};
