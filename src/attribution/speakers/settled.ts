import type { Span } from '../../language/index.ts';
import type { SourceKind } from '../types.ts';
import type { Settlement } from './speaker.ts';

/** A speaker that was settled, for later pronouns and descriptions to go back to. */
export interface Settled extends Settlement {
  readonly span: Span;
  /** The source's head, in lower case. */
  readonly head: string;
  /** Whether somebody else told of it. */
  readonly nested: boolean;
}

/** No speakers farther back than these are looked at, so that a text of nothing but speakers costs no more than its length. */
const SPEAKERS_BACK = 40;

/** The last of the speakers settled so far who fits, or null. */
export const lastSettled = (
  settled: readonly Settled[],
  fits: (one: Settled) => boolean,
): Settled | null => settled.slice(-SPEAKERS_BACK).findLast(fits) ?? null;

/** The last speaker of a kind who is no person, for `the agency` or `the group` to go back to; or null. */
export const lastOfKind = (settled: readonly Settled[], kind: SourceKind): Settled | null =>
  lastSettled(settled, ({ person, speaker }) => person === null && speaker.kind === kind);

/** Whether a body or a text has spoken somewhere: `it` is that sooner than anything else there. */
export const hasBodySpoken = (settled: readonly Settled[], [start, end]: Span): boolean =>
  lastSettled(
    settled,
    ({ person, speaker, span: [at] }) =>
      person === null && speaker.kind !== 'anonymous' && at >= start && at < end,
  ) !== null;

/** Whoever a source was settled for before: `He denied it and blamed the rain` is said of one, whatever stands around it. */
export const settledAt = (settled: readonly Settled[], [start, end]: Span): Settled | null =>
  lastSettled(settled, ({ span }) => span[0] === start && span[1] === end);
