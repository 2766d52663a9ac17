import type { Course } from '../settings.ts';
import type { FeatureSpace } from './feature-space.ts';
import { LinearScore } from './linear-score.ts';
import { shuffled } from './shuffle.ts';
import { WeightAverage } from './weight-average.ts';

/**
 * Learns a score from all examples, once for each epoch: the weight of each feature.
 *
 * @param space the features that occur often enough.
 * @param learn has the score learn from one example.
 */
export const learnScore = <Example>(
  space: FeatureSpace,
  examples: readonly Example[],
  { rate, epochs, seed }: Course,
  learn: (score: LinearScore, example: Example) => void,
): Float32Array => {
  const score = new LinearScore(space, rate);
  const average = new WeightAverage();
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(examples.length, seed + epoch)) {
      const example = examples[index];
      if (example !== undefined) learn(score, example);
    }
    // The first epoch's weights are still far from where they go.
    if (epoch > 0) average.take(score.weights);
  }
  return average.mean();
};
