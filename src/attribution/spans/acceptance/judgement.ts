import type { TokenRange } from '../../../language/index.ts';
import type { ArgumentReading } from '../arguments/argument-reading.ts';
import type { CueCandidate } from '../cues/cue.ts';
import type { ReadArticle } from '../reading/article.ts';
import type { Proposal } from '../reading/proposals.ts';

/** A candidate with its arguments, about to be judged. */
export interface Candidate {
  readonly cue: CueCandidate;
  readonly reading: ArgumentReading;
  readonly proposal: Proposal | undefined;
}

/** The candidates of one unit, in their order. */
export interface Contest {
  readonly article: ReadArticle;
  readonly unit: TokenRange;
  /** Whether the unit is the text's first. */
  readonly isFirst: boolean;
  readonly candidates: readonly Candidate[];
}
