import type { Span, Spans } from '../language/index.ts';
import type { Reasons } from './reasons.ts';

/** Whether something was expressed or published, or held without a word that it was. */
export type Act = 'speech' | 'stance';

/** How much of the content stands in quotation marks: all, a part, or none. */
export type Quotation = 'direct' | 'mixed' | 'indirect';

/** Who an attribution comes from, where it has a source. */
export type SourceKind =
  | 'official'
  | 'person'
  | 'organisation'
  | 'media'
  | 'document'
  | 'anonymous';

/** The kinds of attribution a reader is shown: those with a source, and the hedge without one. */
export type AttributionKind = SourceKind | 'unattributed';

interface Statement {
  /** The words that signal the attribution, auxiliaries and particles included. Empty: a name beside a quotation. */
  readonly cue: readonly Span[];
  /** What is said, quotation marks included. */
  readonly content: Spans;
  readonly act: Act;
  readonly quotation: Quotation;
  /** The source this one rests on (`CNN reported, citing …`), or empty. */
  readonly through: readonly Span[];
  /** Where or how it was said (`in a post on X`), or empty. */
  readonly channel: readonly Span[];
  /** How likely it is right, from 0 to 1; docs/model-card.md says how often it is. */
  readonly probability: number;
  /** Why it was marked, and as what. */
  readonly reasons: Reasons;
}

/** A statement that the article gives to somebody. */
interface SourcedAttribution extends Statement {
  readonly kind: SourceKind;
  /** The smallest noun phrase that names who it comes from. */
  readonly source: Spans;
  /** The fullest name that the article gives the source; for an anonymous one the phrase itself. */
  readonly speaker: string;
}

/** A hedge with no source at all: `reportedly`, `it is believed`. */
interface UnattributedStatement extends Statement {
  readonly kind: 'unattributed';
  readonly source: readonly [];
  readonly speaker: null;
}

/** A statement, claim, finding, belief or intention that is not the author's own. */
export type Attribution = SourcedAttribution | UnattributedStatement;
