/** Where a title has an office first and then a rank or a seat, which says less of what somebody is. */
import type { Token } from '../../language/index.ts';
import {
  BEFORE_COMMANDER,
  BEFORE_RANK,
  COURTESIES_BEHIND_OFFICE,
  NO_OFFICE_BEFORE_RANK,
  ONE_WITH_WORD_BEFORE,
  ONE_WITH_WORD_BEHIND,
  RANKS_OF_FORCES,
} from '../lexicon/office-heads.ts';
import { LINKS_OF_BODY, PLURAL } from '../lexicon/patterns.ts';
import { compoundAt } from '../offices/compounds.ts';
import type { OfficePhrase } from '../offices/office-phrase.ts';
import { headKey, isLarge, isOfficeHead } from '../reading/words.ts';
import { compoundHead } from './title-words.ts';

/** How many words a rank has: `Army Lieutenant Colonel`. */
const LONGEST_RANK = 4;

const isRank = (token: Token | undefined): boolean =>
  isLarge(token) &&
  (RANKS_OF_FORCES.has(token?.lower ?? '') || COURTESIES_BEHIND_OFFICE.has(token?.lower ?? ''));

/** `attorney general`, `Chief Justice`, `Magistrate Judge`: one office of two words. */
const isOneOffice = (tokens: readonly Token[], head: number): boolean => {
  const [before, word] = [tokens[head]?.lower ?? '', tokens[head + 1]?.lower ?? ''];
  if (headKey(tokens, head + 1) !== word || compoundAt(tokens, head + 1) !== undefined) return true;
  return (
    isLarge(tokens[head]) && ONE_WITH_WORD_BEHIND.has(before) && ONE_WITH_WORD_BEFORE.has(word)
  );
};

/** The head of the office that ends at a token: no rank itself, and not of several people; else -1. */
const headOfOffice = (tokens: readonly Token[], last: number): number => {
  const compound = compoundHead(tokens, last + 1);
  if (compound >= 0) return compound;
  const { lower = '' } = tokens[last] ?? {};
  // `Supreme Allied Commander Gen.`; not `Wing Commander`.
  if (lower === 'commander' && !BEFORE_COMMANDER.has(tokens[last - 1]?.lower ?? '')) return last;
  if (RANKS_OF_FORCES.has(lower) || NO_OFFICE_BEFORE_RANK.has(lower)) return -1;
  return isOfficeHead(tokens[last]) && !PLURAL.test(lower) ? last : -1;
};

/** The head of an office of something that ends at a token: `Chief of Naval` + `Operations`; else -1. */
const headOfLinked = (tokens: readonly Token[], first: number, last: number): number => {
  for (let head = last - 2; head >= first; head--)
    if (isOfficeHead(tokens[head]) && LINKS_OF_BODY.test(tokens[head + 1]?.lower ?? ''))
      return head;
  return -1;
};

/**
 * The office of a title without the rank behind it: `army spokesman` of `army spokesman Brigadier General Ann Lee`, `Coalition
 * whip` of `Coalition whip MK Ann Lee`.
 */
export const withoutRank = (tokens: readonly Token[], phrase: OfficePhrase): OfficePhrase => {
  const { first, last, head } = phrase;
  if (last !== head + 1 || !isRank(tokens[head])) return phrase;
  for (let office = head - 1; office >= first && office >= head - LONGEST_RANK; office--) {
    const token = tokens[office];
    const own = headOfOffice(tokens, office);
    if (own >= first)
      return isOneOffice(tokens, office) ? phrase : { first, last: office + 1, head: own };
    if (
      isRank(token) ||
      (BEFORE_RANK.has(token?.lower ?? '') && tokens[office - 1]?.lower !== 'of')
    )
      continue;
    const linked = headOfLinked(tokens, first, office);
    return linked < 0 ? phrase : { first, last: office + 1, head: linked };
  }
  return phrase;
};
