/**
 * Every setting of the weights of appeals in one place, compared by cross-validation by publisher
 * (docs/decisions/appeals-in-the-background.md). Nothing is drawn by chance but which wordings are unknown, and that is
 * the same on every run.
 */

/** Publishers are cut into so many parts; each is judged by weights that were learnt from the others. */
export const FOLDS = 8;

/** How much large weights cost. */
export const RIDGE = 0.0005;

/** A feature that fewer publishers' pages have is a mark of those publishers. */
export const FEWEST_PUBLISHERS = 3;

/** What may be folded and need not be speaks for an appeal as well, more softly. */
export const COUNT_OF_DEBATABLE = 0.3;

/** A page is learnt from as it is, and with so many of the wordings unknown. */
export const UNKNOWN: readonly number[] = [0, 0.3, 0.5, 0.7];

/** How many of the wordings are unknown where pages stand for others that nobody had in view. */
export const HALF_UNKNOWN = 0.5;

/** Passes of gradient descent over all examples, by when weights hardly move, and the size of its steps. */
export const ROUNDS = 200;
export const STEP = 0.3;

/** What words say, learnt beforehand from blocks: compared by how it does on the pages of other hands and publishers. */
export const vocabularySettings = {
  /** What fewer blocks have is somebody's way of putting it. */
  fewestBlocks: 3,
  /** So many terms and pairs of terms are kept. */
  mostKeys: 4_000,
  rounds: 25,
  step: 0.3,
  ridge: 0.0002,
  firstBias: -1,
} as const;

/** Which kind of appeal words are of. */
export const kindSettings = {
  fewestBlocks: 4,
  mostKeys: 1_000,
  /** Less, in hundredths, is not kept. */
  leastWeight: 40,
  rounds: 20,
  step: 0.3,
  ridge: 0.0005,
} as const;
