import type { Token } from '../../language/index.ts';
import {
  RANK_ALONE,
  RANKS,
  RANKS_OF_FORCES,
  SAY_LITTLE,
  SEATS_FROM_A_PLACE,
} from '../lexicon/office-heads.ts';
import { INDEFINITE } from '../lexicon/patterns.ts';
import { VERBS_OF_HOLDING } from '../lexicon/verbs.ts';
import { ARMED_GROUPS } from '../lexicon/words-of-bodies.ts';
import type { OfficeKind } from '../offices/office-kind.ts';
import { joined } from '../reading/joined.ts';
import { type Claim, headOf, officeKey } from './claim.ts';

/** What all claims together make of a person's office. */
export interface Office {
  /** The claim that words the office best, or null where none does. */
  readonly claim: Claim | null;
  readonly former: boolean;
  readonly kind: OfficeKind;
  /** Claims of offices held at the same time. */
  readonly others: readonly Claim[];
}

/** Whether a claim is a single word, or a rank alone: another claim may say more. */
const isBare = (tokens: readonly Token[], claim: Claim): boolean => {
  const { phrase } = claim;
  return (
    phrase === null ||
    SAY_LITTLE.has(headOf(tokens, claim)) ||
    phrase.last - phrase.first < 2 ||
    RANK_ALONE.test(joined(tokens.slice(phrase.first, phrase.last)))
  );
};

/** `Coun. Ann Lee, who chairs the committee`: a clause tells what she does, and the title what she is. */
const isByVerb = (tokens: readonly Token[], claim: Claim): boolean =>
  VERBS_OF_HOLDING.has(headOf(tokens, claim));

/** `a budget chairman`: there are others; `a senator from Ohio` says which. */
const isOneOfSeveral = (tokens: readonly Token[], { phrase }: Claim): boolean => {
  if (phrase === null || !INDEFINITE.test(tokens[phrase.first - 1]?.lower ?? '')) return false;
  const { last, head } = phrase;
  return last === head + 1 || !SEATS_FROM_A_PLACE.has(tokens[head]?.lower ?? '');
};

/** Whether a claim is of a rebels’ or a militia’s office. */
const isOfArmedGroup = (tokens: readonly Token[], { standing, phrase }: Claim): boolean =>
  standing === 'private' &&
  phrase !== null &&
  tokens.slice(phrase.first, phrase.last).some(({ lower }) => ARMED_GROUPS.has(lower));

/** A bare `President Lee` says nothing where the article names a union that Lee is president of, nor a rank among rebels. */
const withoutContradicted = (tokens: readonly Token[], claims: readonly Claim[]): Claim[] => {
  const privateHeads = new Set(
    claims.flatMap((claim) => (claim.standing === 'private' ? [headOf(tokens, claim)] : [])),
  );
  const isOfRebels = claims.some((claim) => isOfArmedGroup(tokens, claim));
  return claims.filter((claim) => {
    const head = headOf(tokens, claim);
    // An occupation words no office that another claim could contradict: `colleague Ann Lee, R-Ohio`.
    const isSaidOtherwise =
      (head !== '' && privateHeads.has(head)) || (isOfRebels && RANKS.has(head));
    return !(isBare(tokens, claim) && isSaidOtherwise);
  });
};

/** The claim that says most: a full office before a bare one, a present one before a past one. */
const bestWorded = (tokens: readonly Token[], claims: readonly Claim[]): Claim | null => {
  const worded = claims.filter(({ phrase }) => phrase !== null);
  const nouns = worded.filter((claim) => !isByVerb(tokens, claim));
  const verbs = worded.filter((claim) => isByVerb(tokens, claim));
  const isCurrent = ({ former }: Claim): boolean => !former;
  const hasSeat = nouns.some(
    (claim) => isCurrent(claim) && SEATS_FROM_A_PLACE.has(headOf(tokens, claim)),
  );
  // `Rep. Ann Lee, a three-term congresswoman`: what she is one of, and sits anyway.
  const full = nouns.filter(
    (claim) => !isBare(tokens, claim) && !(hasSeat && isOneOfSeveral(tokens, claim)),
  );
  // `Rep. Ann Lee (D-Ohio), a former mayor`: the seat is held.
  const courtesy = claims.every((claim) => claim.former || RANKS.has(headOf(tokens, claim)));
  return (
    full.find(isCurrent) ??
    (courtesy ? full[0] : undefined) ??
    nouns.find((claim) => isCurrent(claim) && !RANKS_OF_FORCES.has(headOf(tokens, claim))) ??
    verbs.find(isCurrent) ??
    worded.find(isCurrent) ??
    full[0] ??
    verbs[0] ??
    worded[0] ??
    null
  );
};

/** The most offices that are told beside the first. */
const MOST_OTHERS = 2;

/** How near each other the words of two offices stand that one description joins. */
const JOINED_WITHIN = 4;

const areJoined = (one: Claim, other: Claim): boolean => {
  if (one.phrase === null || other.phrase === null) return false;
  const [before, after] =
    one.phrase.first < other.phrase.first ? [one.phrase, other.phrase] : [other.phrase, one.phrase];
  const gap = after.first - before.last;
  return gap >= 0 && gap <= JOINED_WITHIN;
};

/** Offices beside the one that words it best: of another branch, or joined to it by the article itself. */
const heldBeside = (
  tokens: readonly Token[],
  claim: Claim | null,
  held: readonly Claim[],
): readonly Claim[] => {
  if (claim === null || claim.former) return [];
  const keys = new Set([officeKey(tokens, claim)]);
  return held
    .filter((other) => {
      const key = officeKey(tokens, other);
      if (other.former || keys.has(key) || isBare(tokens, other)) return false;
      const isOther =
        areJoined(claim, other) ||
        isByVerb(tokens, other) ||
        other.kind.branch !== claim.kind.branch;
      if (isOther) keys.add(key);
      return isOther;
    })
    .slice(0, MOST_OTHERS);
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
  if (claims.length === 0) return null;
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
    others: heldBeside(tokens, claim, held),
  };
};
