import type { Token } from '../language/index.ts';
import { type Claim, headOf, officeKey } from './claim.ts';
import { RANKS } from './lexicon/office-heads.ts';
import type { OfficeKind } from './office-kind.ts';

/** What all claims together make of a person's office. */
export interface Office {
  /** The claim that words the office best, or null where none does. */
  readonly claim: Claim | null;
  readonly former: boolean;
  readonly kind: OfficeKind;
}

/** Whether a claim is a single word, or a rank alone: another claim may say more. */
const isBare = (tokens: readonly Token[], { phrase }: Claim): boolean =>
  phrase === null ||
  phrase.last - phrase.first < 2 ||
  tokens.slice(phrase.first, phrase.last).every(({ lower }) => RANKS.has(lower));

/** A bare `President Lee` says nothing where the article names a union that Lee is president of. */
const withoutContradicted = (tokens: readonly Token[], claims: readonly Claim[]): Claim[] => {
  const privateHeads = new Set(
    claims.flatMap((claim) => (claim.standing === 'private' ? [headOf(tokens, claim)] : [])),
  );
  return claims.filter(
    (claim) => !(isBare(tokens, claim) && privateHeads.has(headOf(tokens, claim))),
  );
};

/** The claim that says most: a full office before a bare one, a present one before a past one. */
const bestWorded = (tokens: readonly Token[], claims: readonly Claim[]): Claim | null => {
  const worded = claims.filter(({ phrase }) => phrase !== null);
  const full = worded.filter((claim) => !isBare(tokens, claim));
  const isCurrent = ({ former }: Claim): boolean => !former;
  const courtesy = worded.every((claim) => claim.former || RANKS.has(headOf(tokens, claim)));
  return (
    full.find(isCurrent) ??
    (courtesy ? full[0] : undefined) ??
    worded.find(isCurrent) ??
    full[0] ??
    worded[0] ??
    null
  );
};

/**
 * The public office that a person's claims amount to, or null.
 *
 * @param isOfficial whether a person served is an official.
 */
export const officeOf = (
  tokens: readonly Token[],
  claims: readonly Claim[],
  isOfficial: (person: number) => boolean,
): Office | null => {
  const consistent = withoutContradicted(tokens, claims);
  const held = consistent.filter(
    ({ standing, served }) =>
      standing === 'public' || (standing === 'personal' && served >= 0 && isOfficial(served)),
  );
  if (held.length === 0) return null;
  const unclear = consistent.filter(({ standing }) => standing === 'unclear');
  const claim = bestWorded(tokens, held) ?? bestWorded(tokens, unclear);
  const isPast = (other: Claim): boolean =>
    other.former && claim !== null && officeKey(tokens, other) === officeKey(tokens, claim);
  const told = claim ?? held.find(({ kind }) => kind.branch !== null) ?? held[0];
  return {
    claim,
    former: claim === null ? held.every(({ former }) => former) : held.some(isPast),
    kind: told?.kind ?? { branch: null, level: null },
  };
};
