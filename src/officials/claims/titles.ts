import type { Token } from '../../language/index.ts';
import { ADDRESSES, RELIGIOUS_ADDRESSES } from '../lexicon/occupations.ts';
import { CUT_SHORT, RANKS_OF_FORCES } from '../lexicon/office-heads.ts';
import type { Mention } from '../names/named-person.ts';
import { type OfficePhrase, phraseStart } from '../offices/office-phrase.ts';
import { withoutBrackets } from '../offices/within-names.ts';
import { isOccupation, isOfficeHead } from '../reading/words.ts';
import { type Claim, claimOf, headOf, PRIVATE_CLAIM } from './claim.ts';
import type { NamedText } from './named-text.ts';
import { withoutRank } from './rank-behind.ts';
import { possessedClaims, seatTitleClaims, welshSeatClaims } from './seat-titles.ts';
import { headBefore, joinedStart } from './title-words.ts';

/** Where the name starts with its forms of address: `Sir`, `Dr`, and `advocate` behind an office, `prosecutions head advocate Ann Lee`. */
const addressedStart = (tokens: readonly Token[], { first }: Mention): number => {
  let start = first;
  while (
    isOfficeHead(tokens[start - 1])
      ? tokens[start - 1]?.lower === 'advocate' && isOfficeHead(tokens[start - 2])
      : ADDRESSES.has(tokens[start - 1]?.lower ?? '')
  )
    start--;
  return start;
};

/** Where the name starts with its forms of address and the title right before it. */
export const titledStart = ({ tokens, isPersonAt }: NamedText, mention: Mention): number => {
  const name = addressedStart(tokens, mention);
  // `the spokesman, Superintendent of Police Ann Lee`
  const isOfPolice = RANKS_OF_FORCES.has(tokens[name - 3]?.lower ?? '');
  const head = isOfPolice ? headBefore(tokens, name) : name - 1;
  return isOfficeHead(tokens[head]) ? phraseStart(tokens, head, isPersonAt) : name;
};

/** What a title says, the rank apart that stands behind an office: which branch that serves the rank may tell. */
const titleClaim = (text: NamedText, phrase: OfficePhrase): Claim => {
  const whole = claimOf(text, phrase, 'title');
  const office = claimOf(text, withoutRank(text.tokens, phrase), 'title');
  // `panel Chairman Rep. Ann Lee`: a chairman may be anybody’s.
  if (office.standing !== 'public') return whole;
  return RANKS_OF_FORCES.has(headOf(text.tokens, whole)) ? { ...office, kind: whole.kind } : office;
};

/** What stands before a name as its title: `U.S. President`, `special envoy to the Middle East`. */
export const titleClaims = (text: NamedText, mention: Mention): Claim[] => {
  const { tokens, isPersonAt } = text;
  const welsh = welshSeatClaims(tokens, mention.first);
  if (welsh.length > 0) return welsh;
  const name = withoutBrackets(tokens, addressedStart(tokens, mention));
  // `Chief Rabbi Ann Lee`
  if (name < mention.first && RELIGIOUS_ADDRESSES.has(tokens[name]?.lower ?? ''))
    return [PRIVATE_CLAIM];
  const before = tokens[name - 1];
  if (before?.text === '.' && CUT_SHORT.test(tokens[name - 2]?.lower ?? ''))
    return [claimOf(text, { first: name - 2, last: name, head: name - 2 }, 'title')];
  if (before === undefined || before.sentence !== tokens[name]?.sentence) return [];
  if (before.tag === 'possessive') return possessedClaims(tokens, name - 1);
  const head = headBefore(tokens, name);
  // `her colleague Ann Lee` may have her office.
  if (head < 0)
    return before.lower !== 'colleague' && isOccupation(before.lower)
      ? [PRIVATE_CLAIM]
      : seatTitleClaims(tokens, name);
  const first = phraseStart(tokens, head, isPersonAt);
  const last = isOccupation(before.lower) && !isOfficeHead(before) ? head + 1 : name;
  const phrase = { first: joinedStart(text, first), last, head };
  return [titleClaim(text, phrase)];
};
