/**
 * Every setting of the models that find attributions. They were compared by cross-validation on PolNeAR train; where
 * the difference was written down, it stands beside the setting and in docs/what-was-tried.md. The seeds are any numbers.
 * Whoever changes a setting fits all models anew.
 */
import type { CorpusName } from './corpus/read.ts';

/** The corpora that models of statements learn from. */
export const LEARNT_FROM = ['train', 'articles', 'invented'] as const satisfies CorpusName[];
type LearntFrom = (typeof LEARNT_FROM)[number];

/** How the weights of a model are learnt. */
export interface Course {
  /** Features that are seen less often are left out. */
  readonly leastCount: number;
  readonly rate: LearningRate;
  /** How often all examples are gone through, each time in another order. */
  readonly epochs: number;
  /** Weights beyond this are cut to it; what is below is kept in 127 steps. */
  readonly clip: number;
  /** Tells the orders in which examples are gone through: the same seed gives the same weights, bit for bit. */
  readonly seed: number;
}

/** How FTRL-proximal learns: the size of its steps, and how hard it pulls weights to 0. */
export interface LearningRate {
  readonly alpha: number;
  readonly l1: number;
  readonly l2: number;
}

/**
 * Parts that the articles are cut into, every third into the same. What one model finds another learns from, and must
 * be as good as on articles that nobody has seen; so each part is read by models that were fitted to the others.
 */
export const FOLDS = 3;

/** How often an article counts. */
export interface Importance {
  /** Where cues and arguments are learnt. */
  readonly inFinding: number;
  /** Where it is learnt which reading is chosen, and how likely it is right. */
  readonly inJudging: number;
}

/**
 * The annotated articles are few beside PolNeAR's, and nearer to what is read today. Three times and not twice brought
 * 0.7 of soft and 1.0 of exact on them, and cost 0.2 and 0.7 on PolNeAR; with 134 invented articles beside them, 0.6 of
 * found and nothing of soft. Invented articles are fuller of statements than others, so that what learns to judge from
 * them alike is too sure of itself, and costs PolNeAR half a point.
 */
export const IMPORTANCE: Readonly<Record<LearntFrom, Importance>> = {
  train: { inFinding: 1, inJudging: 1 },
  articles: { inFinding: 2, inJudging: 2 },
  invented: { inFinding: 1, inJudging: 0.3 },
};

/** Parts of speech. */
export const TAGGER_COURSE: Course = {
  leastCount: 3,
  rate: { alpha: 0.1, l1: 3, l2: 1e-4 },
  epochs: 2,
  clip: 4,
  seed: 7,
};

/** Cues. Five epochs with these steps and not two with larger ones (alpha 0.05): 0.8 more of the cues exactly right. */
export const CUE_COURSE: Course = {
  leastCount: 4,
  rate: { alpha: 0.03, l1: 1.5, l2: 1e-4 },
  epochs: 5,
  clip: 1.3,
  seed: 12_345,
};

/**
 * Sources and contents. Five epochs with these steps and not three with larger ones (alpha 0.07): 2.8 more of both parts
 * right, given the cue. Rarer features would make the tables larger than the processor's cache.
 */
export const ARGUMENT_COURSE: Course = {
  leastCount: 5,
  rate: { alpha: 0.03, l1: 1.5, l2: 1e-4 },
  epochs: 5,
  clip: 2.2,
  seed: 777,
};

/** The choice among readings. */
export const CHOICE_COURSE: Course = {
  leastCount: 3,
  rate: { alpha: 0.03, l1: 0.5, l2: 1e-3 },
  epochs: 4,
  clip: 2,
  seed: 31,
};

/** How likely a candidate is right: every feature is kept. */
export const ACCEPTANCE_COURSE: Course = {
  leastCount: 1,
  rate: { alpha: 0.03, l1: 1, l2: 1e-3 },
  epochs: 4,
  clip: 2,
  seed: 99,
};

/**
 * How often a chain is learnt, each time in other orders, for the mean of all. One run lands half a point above or below
 * another, and the mean swings less (Breiman, Machine Learning 1996). Models that are only cross-validated are learnt
 * once, since three times would take an hour.
 */
export const RUNS = { crossValidated: 1, shipped: 3 } as const;

/** Gradients that are smaller are not worth the time: of a label's features, and of a transition between labels. */
export const LEAST_GRADIENT = { feature: 0.003, transition: 0.001 } as const;

/** So often in the last epoch of a chain the weights are taken for their mean: 0.5 more of exact than the last of them. */
export const MOMENTS = 8;

/**
 * So many keys for each feature that occurs often enough. Features share keys all the same, and rare ones share those
 * of frequent ones; more keys make that rarer and the tables larger than the processor's cache (docs/what-was-tried.md).
 */
export const KEYS_PER_FEATURE = 2;
