/** Seats that clauses tell of: the body makes the office. */
import { SEAT_LINKS } from '../lexicon/links.ts';
import { objectEnd } from '../offices/office-phrase.ts';
import { type Claim, claimByVerb } from './claim.ts';
import { goesOnSince } from './lead-ins.ts';
import type { NamedText } from './named-text.ts';

/**
 * `sits on the city council`, `elected to the Senate`.
 *
 * @param link where the preposition stands.
 */
export const seatClaim = (text: NamedText, verb: number, link: number): Claim[] => {
  const { tokens } = text;
  if (!SEAT_LINKS.has(tokens[link]?.lower ?? '')) return [];
  const last = objectEnd(tokens, link);
  const claim = claimByVerb(text, verb, last);
  const isPublic = claim.standing === 'public' && claim.kind.branch !== null;
  return isPublic ? [{ ...claim, former: tokens[verb]?.lower === 'sat' }] : [];
};

/** How far behind `served` the body may stand: `three terms in the Senate`. */
const TERMS_REACH = 5;

/** `served three terms in the Senate`. */
export const termsClaim = (text: NamedText, verb: number): Claim[] => {
  const { tokens } = text;
  if (tokens[verb]?.lower !== 'served') return [];
  for (let link = verb + 1; link < verb + TERMS_REACH; link++) {
    if (!SEAT_LINKS.has(tokens[link]?.lower ?? '')) continue;
    return seatClaim(text, verb, link).flatMap((claim) =>
      claim.kind.branch === 'legislative' ? [{ ...claim, former: !goesOnSince(tokens, verb) }] : [],
    );
  }
  return [];
};
