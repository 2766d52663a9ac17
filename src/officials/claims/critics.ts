/** Those of an opposition who watch over a minister: `NDP housing critic Ann Lee`. */
import type { Token } from '../../language/index.ts';
import { PARTY_WORDS } from '../lexicon/words-of-bodies.ts';
import { isFieldOfAny } from '../offices/fields.ts';
import type { OfficeKind } from '../offices/office-kind.ts';
import { nounPhraseEnd, phraseStart } from '../offices/office-phrase.ts';
import { isOfficeHead } from '../reading/words.ts';
import { type Claim, wordlessClaim } from './claim.ts';

const LEGISLATOR: OfficeKind = { branch: 'legislative', level: 'national' };

/** A critic of a field of policy for a party or the opposition: of a parliament, where a `film critic` is of a paper. */
export const criticClaims = (tokens: readonly Token[], critic: number): Claim[] => {
  if (tokens[critic]?.lower !== 'critic' || !isFieldOfAny(tokens[critic - 1]?.lower ?? ''))
    return [];
  const phrase = {
    first: phraseStart(tokens, critic, () => false),
    last: critic + 1,
    head: critic,
  };
  const isOfParty = tokens
    .slice(phrase.first, critic)
    .some(({ lower }) => PARTY_WORDS.has(lower) || lower === 'opposition');
  // `NDP legislator and health critic Ann Lee`
  const isJoined =
    tokens[phrase.first - 1]?.lower === 'and' && isOfficeHead(tokens[phrase.first - 2]);
  return isOfParty || isJoined ? [{ ...wordlessClaim(LEGISLATOR), phrase }] : [];
};

/** The same behind a name: `Ann Lee, the opposition’s finance critic,`. */
export const apposedCritics = (tokens: readonly Token[], from: number): Claim[] =>
  criticClaims(tokens, nounPhraseEnd(tokens, from) - 1);
