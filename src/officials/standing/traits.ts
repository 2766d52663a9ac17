import type { Token } from '../../language/index.ts';
import {
  LEADING_WORDS,
  OF_BODYGUARDS,
  OFFICES_OF_REFERENCE,
  OWNERS,
  SCIENTISTS,
} from '../lexicon/claims.ts';
import { FIELDS_OF_SECRETARIES } from '../lexicon/fields.ts';
import { DEFENDING } from '../lexicon/links.ts';
import { LARGE } from '../lexicon/patterns.ts';
import { THING_WORDS } from '../lexicon/thing-words.ts';
import {
  ACTED_AS,
  ASSISTED_BY_OFFICIALS,
  LAWYERS_OF_A_SIDE,
  OF_ROYALTY,
  ROYAL,
} from '../lexicon/traits.ts';
import { PRIVATE_BODY_WORDS, PUBLIC_BODY_WORDS } from '../lexicon/words-of-bodies.ts';
import { compoundAt } from '../offices/compounds.ts';
import { isField } from '../offices/fields.ts';
import type { OfficePhrase } from '../offices/office-phrase.ts';
import { hasWord } from '../reading/has-word.ts';
import { isAcronym, isLarge, isPlace } from '../reading/words.ts';
import { beside, isPrivate, isUnknownName } from './beside.ts';

/** `Member for Castries South`: a seat, and what it stands for. */
export const isMemberFor = (tokens: readonly Token[], { head }: OfficePhrase): boolean =>
  tokens[head + 1]?.lower === 'for' && isLarge(tokens[head + 2]);

/** `the president’s chief of staff`: whoever serves a holder of one of the great offices. */
export const servesOffice = (tokens: readonly Token[], { first, head }: OfficePhrase): boolean =>
  tokens
    .slice(first, head)
    .some(
      ({ lower }, offset) =>
        OFFICES_OF_REFERENCE.has(lower) && tokens[first + offset + 1]?.tag === 'possessive',
    );

/** Fields of policy and nothing private: `Sports Secretary`, not `the sports club’s secretary`. */
export const isOfFields = (words: readonly Token[]): boolean =>
  hasWord(words, FIELDS_OF_SECRETARIES) &&
  (!isPrivate(words) || words.every(({ lower }) => FIELDS_OF_SECRETARIES.has(lower)));

/** `Vanuatu’s director of climate change`: a country’s, for a field of its policy. */
export const isOfFieldOfCountry = (
  tokens: readonly Token[],
  { head }: OfficePhrase,
  words: readonly Token[],
): boolean =>
  tokens[head + 1]?.lower === 'of' &&
  isField(tokens[head + 2]?.lower ?? '') &&
  words.some(({ lower }) => isPlace(lower)) &&
  !isPrivate(words);

/** `assistant to the minister`: of somebody whose assistants are officials. */
export const assistsOffice = (head: string, words: readonly Token[]): boolean =>
  head === 'assistant' && hasWord(words, ASSISTED_BY_OFFICIALS);

/** `his deputy Ann Lee`, `the manager’s deputy`. */
export const isOwned = (tokens: readonly Token[], { first }: OfficePhrase): boolean =>
  tokens[first - 1]?.tag === 'possessive' || OWNERS.has(tokens[first - 1]?.lower ?? '');

/** `harbour master`, `chief medical officer`: an office by its words together, if no company stands beside them. */
export const isCompound = (
  tokens: readonly Token[],
  { head }: OfficePhrase,
  words: readonly Token[],
): boolean => {
  const compound = compoundAt(tokens, head);
  if (compound === undefined) return false;
  const own = new Set(tokens.slice(compound.first, compound.last));
  const others = words.filter((word) => !own.has(word));
  if (hasWord(others, PRIVATE_BODY_WORDS)) return false;
  return compound.row.standing === 'public' || !(isPrivate(others) || beside(others).unknownName);
};

/** `drug lord`, `Queen of the dance floor`: over a thing. */
export const isKingOfThings = (
  tokens: readonly Token[],
  { head }: OfficePhrase,
  words: readonly Token[],
): boolean => {
  const word = tokens[head];
  if (!ROYAL.has(word?.lower ?? '')) return false;
  if (words.some(({ lower }) => isPlace(lower) || OF_ROYALTY.has(lower))) return false;
  if (!isLarge(word)) return words.length > 0;
  const ruled = tokens[head + 2]?.tag === 'determiner' ? head + 3 : head + 2;
  return tokens[head + 1]?.lower === 'of' && !isLarge(tokens[ruled]);
};

/** `chief economist`, `state hydrologist`; not `National Weather Service meteorologist`. */
export const isLeading = (
  tokens: readonly Token[],
  { first, head }: OfficePhrase,
  words: readonly Token[],
): boolean =>
  hasWord(
    SCIENTISTS.has(tokens[head]?.lower ?? '')
      ? tokens.slice(Math.max(first, head - 2), head)
      : words,
    LEADING_WORDS,
  );

/** `Acting administrator Ann Lee`, `Chief Executive Ann Lee`: of the body that the text is about. */
export const isHeadOfSubject = (
  tokens: readonly Token[],
  { first, head }: OfficePhrase,
): boolean => {
  if (head - first !== 1) return false;
  const [before, word] = [tokens[first]?.lower ?? '', tokens[head]?.lower ?? ''];
  return (
    (before === 'chief' && word === 'executive') || (before === 'acting' && ACTED_AS.has(word))
  );
};

/** `Ellison’s head of security`, `head of his security detail`: a bodyguard, and nobody's but a person's. */
export const isOfBodyguards = (
  tokens: readonly Token[],
  { head }: OfficePhrase,
  words: readonly Token[],
): boolean =>
  tokens[head + 1]?.lower === 'of' &&
  words.some(({ lower }) => lower === 'security') &&
  words.every((word) => OF_BODYGUARDS.has(word.lower) || isUnknownName(word));

/** `member of CNBC’s Advisor Council`: of an outlet, a company, a school. */
export const isMemberOfOutlet = (tokens: readonly Token[], { head }: OfficePhrase): boolean => {
  const { text = '', lower = '' } = tokens[head + 2] ?? {};
  return (
    tokens[head + 3]?.tag === 'possessive' &&
    (isAcronym(text) || (LARGE.test(text) && THING_WORDS.has(lower))) &&
    !PUBLIC_BODY_WORDS.has(lower)
  );
};

/** `defence counsel`: whom an accused pays. */
export const isForDefence = (tokens: readonly Token[], { head }: OfficePhrase): boolean =>
  LAWYERS_OF_A_SIDE.has(tokens[head]?.lower ?? '') && DEFENDING.has(tokens[head - 1]?.lower ?? '');
