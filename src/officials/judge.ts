import type { Token } from '../language/index.ts';
import type { Claim } from './claim.ts';

/** What all claims together make of a person's office. */
export interface Office {
  readonly claim: Claim | null;
  readonly former: boolean;
}

const headOf = (tokens: readonly Token[], { phrase }: Claim): string =>
  phrase === null ? '' : (tokens[phrase.head]?.lower ?? '');

const isBare = ({ phrase }: Claim): boolean => phrase === null || phrase.last - phrase.first < 2;

/** A bare `President Lee` says nothing where the article names a union that Lee is president of. */
const withoutContradicted = (
  tokens: readonly Token[],
  claims: readonly Claim[],
): readonly Claim[] => {
  const privateHeads = new Set(
    claims.flatMap((claim) => (claim.standing === 'private' ? [headOf(tokens, claim)] : [])),
  );
  return claims.filter((claim) => !(isBare(claim) && privateHeads.has(headOf(tokens, claim))));
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
  const held = withoutContradicted(tokens, claims).filter(
    ({ standing, served }) =>
      standing === 'public' || (standing === 'personal' && served >= 0 && isOfficial(served)),
  );
  const [any] = held;
  if (any === undefined) return null;
  const worded = held.filter(({ phrase }) => phrase !== null);
  const current = worded.filter(({ former }) => !former);
  const best =
    current.find((claim) => !isBare(claim)) ??
    current[0] ??
    worded.find((claim) => !isBare(claim)) ??
    worded[0] ??
    null;
  return { claim: best, former: held.every(({ former }) => former) };
};
