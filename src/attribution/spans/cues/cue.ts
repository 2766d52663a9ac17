/** A run of tokens that may be a cue, by places in its unit. */
export interface Cue {
  readonly first: number;
  /** Inclusive. */
  readonly last: number;
  /** How likely one of its tokens at least is part of a cue. */
  readonly probability: number;
}

/** A cue with all that the cue model says of it. */
export interface CueCandidate extends Cue {
  /** How likely a cue starts with its first token. */
  readonly starts: number;
  /** How likely the least likely of its tokens is part of a cue. */
  readonly least: number;
  /** How likely the cue goes on behind its last token. */
  readonly continues: number;
}
