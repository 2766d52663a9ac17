import { type Course, MOMENTS } from '../settings.ts';
import type { FittedTable } from '../writing/fitted.ts';
import { ChainLearner, type ChainShape } from './chain-learner.ts';
import { FeatureSpace } from './feature-space.ts';
import { quantise } from './quantise.ts';
import type { Sequence } from './sequence.ts';
import { shuffled } from './shuffle.ts';
import { WeightAverage } from './weight-average.ts';

/** What a chain is learnt from. */
export interface ChainExamples<Item> {
  readonly items: readonly Item[];
  /** What `read` and `label` fill. */
  readonly sequence: Sequence;
  /** Features of a place, where it has any. */
  readonly templates: number;
  /** Fills the sequence with an item's features. */
  read(item: Item): void;
  /** Fills in the labels of the item that was read last. */
  label(item: Item): void;
  /** How often an item counts. */
  importance(item: Item): number;
}

/** Epochs take the seeds after a run's own. */
const SEEDS_APART = 1_000;

const countFeatures = <Item>(examples: ChainExamples<Item>, course: Course): FeatureSpace => {
  const space = new FeatureSpace(examples.templates);
  for (const item of examples.items) {
    examples.read(item);
    space.count(examples.sequence.keys, examples.sequence.size);
  }
  space.close(course.leastCount);
  return space;
};

/** Goes through all examples once for each epoch. @param onMoment called at the moments of the last epoch. */
const learnChain = <Item>(
  learner: ChainLearner,
  examples: ChainExamples<Item>,
  { epochs, seed }: Course,
  onMoment: () => void,
): void => {
  const { items, sequence } = examples;
  const untilMoment = Math.ceil(items.length / MOMENTS);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const [turn, index] of shuffled(items.length, seed + epoch).entries()) {
      const item = items[index];
      if (item === undefined) continue;
      examples.read(item);
      examples.label(item);
      learner.learn(sequence, examples.importance(item));
      if (epoch === epochs - 1 && (turn + 1) % untilMoment === 0) onMoment();
    }
};

/**
 * Learns a chain: a table of its features by this name, and its transitions by `NAME.transitions`.
 *
 * @param runs so many times it is learnt, each in other orders; what comes out is the mean.
 */
export const fitChain = <Item>(
  name: string,
  shape: ChainShape,
  examples: ChainExamples<Item>,
  course: Course,
  runs: number,
): readonly FittedTable[] => {
  const space = countFeatures(examples, course);
  const features = new WeightAverage();
  const transitions = new WeightAverage();
  for (let run = 0; run < runs; run++) {
    const learner = new ChainLearner(space, shape, course.rate);
    learnChain(learner, examples, { ...course, seed: course.seed + run * SEEDS_APART }, () => {
      features.take(learner.weights.weights);
      transitions.take(learner.transitions.weights);
    });
  }
  return [
    { name, rows: quantise(space, features.mean(), shape.labels, course.clip) },
    { name: `${name}.transitions`, numbers: transitions.mean() },
  ];
};
