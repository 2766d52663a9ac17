import type { KindEvidence, KindReason } from '../reasons.ts';
import type { SourceKind } from '../types.ts';

/** A kind of source, and what decided it. */
export interface Judgement {
  readonly kind: SourceKind;
  readonly evidence: KindEvidence;
}

/** @param word the word or name that decided it, as the text has it, or null where it was no one word. */
export const judged = (
  kind: SourceKind,
  reason: KindReason,
  word: string | null = null,
): Judgement => ({ kind, evidence: { kind: reason, word } });
