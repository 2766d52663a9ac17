/** What the wordings of a language are: each says one thing that appeals say. */
import type { AppealKind } from '../../outline/index.ts';

export const kindsOfEvidence = [
  /** Asks the reader to give, subscribe, sign up, join, download or follow, us or ours. */
  'ask',
  /** Says what comes of it: an inbox filled, a story not missed, everything unlocked. */
  'promise',
  /** A price or a discount, put to the reader. */
  'offer',
  /** Why the reader should: independence, a small newsroom, readers who pay for it. */
  'reason',
  'thanks',
  /** A first line: `A message from our editor:`, `Dear readers,`. */
  'opener',
  /** `Remind me later`, `No thanks`. */
  'wayOut',
  /** The name of a button or a field: `Continue`, `Email address`. */
  'control',
  /** What the law wants said, and what a form says of itself. */
  'smallPrint',
  /** A bare call that may be about anything: `Subscribe`, `Donate`. */
  'call',
  /** A form to log in with. */
  'logIn',
  /** A wall before the rest of a text: `To continue reading`. */
  'wall',
  /** Other things that are left alone: consent, comments. */
  'veto',
  /** Words as appeals have them, in whichever wording. */
  'likely',
] as const;
export type Evidence = (typeof kindsOfEvidence)[number];

/** A wording: what it says, of which kind of appeal, where it is of one, and how it is known. */
export interface Cue {
  readonly says: Evidence;
  readonly kind?: AppealKind;
  /** Whether its pattern is for the text as it is written; others are for the text in lower case. */
  readonly heedsCapitals?: true;
  /** Without the flag `i`: what stands for both cases takes twice as long to compile. */
  readonly pattern: RegExp;
  /** Whether a match may begin at a place of a text; anywhere, unless given. The pattern then has the flag `g`. */
  readonly isPlace?: (text: string, at: number) => boolean;
}

/** The wordings of a language. */
export interface Lexicon {
  /** The outlet speaking of itself, or to the reader; for a text in lower case. */
  readonly address: RegExp;
  readonly cues: readonly Cue[];
}
