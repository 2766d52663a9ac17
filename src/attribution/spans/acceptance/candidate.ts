import type { ArgumentReading } from '../arguments/argument-reading.ts';
import type { CueCandidate } from '../cues/cue.ts';
import type { ArticleUnit } from '../reading/article.ts';
import type { Proposal } from '../reading/proposals.ts';

/** A candidate with its arguments, about to be judged. */
export interface Candidate {
  readonly cue: CueCandidate;
  readonly reading: ArgumentReading;
  readonly proposal: Proposal | undefined;
}

/** The candidates of one unit, in their order. */
export interface Contest extends ArticleUnit {
  readonly candidates: readonly Candidate[];
}
