import { describe, expect, it } from 'vitest';
import { ChainLearner } from '../../training/fitting/chain-learner.ts';
import { FeatureSpace } from '../../training/fitting/feature-space.ts';
import { Sequence } from '../../training/fitting/sequence.ts';
import { shuffled } from '../../training/fitting/shuffle.ts';

const LEARNT = { labels: 2, matrices: 1, forbidden: [] } as const;
const RATE = { alpha: 0.5, l1: 0, l2: 0 } as const;

/** Places whose only feature is their label plus one, spread over the keys. */
const filled = (labels: readonly number[]): Sequence => {
  const sequence = new Sequence();
  sequence.reset(labels.length, 1);
  labels.forEach((label, place) => {
    sequence.keys[place] = (label + 1) << 28;
    sequence.ends[place] = place + 1;
    sequence.gold[place] = label;
  });
  return sequence;
};

const learnt = (): number[] => {
  const sequence = filled([0, 1, 1, 0]);
  const space = new FeatureSpace(1);
  space.count(sequence.keys, sequence.size);
  space.close(1);
  const learner = new ChainLearner(space, LEARNT, RATE);
  return Array.from({ length: 20 }, () => learner.learn(sequence, 1));
};

describe('learning a chain', () => {
  it('makes the gold labels ever more likely', () => {
    const losses = learnt();
    expect(losses.at(-1)).toBeLessThan(losses[0] ?? 0);
    expect(losses.at(-1)).toBeLessThan(0.5);
  });

  it('gives the same each time', () => {
    expect(learnt()).toEqual(learnt());
  });

  it('leaves out features that are too rare', () => {
    const sequence = filled([0, 1, 1]);
    const space = new FeatureSpace(1);
    space.count(sequence.keys, sequence.size);
    space.close(2);
    expect(space.size).toBe(1);
  });
});

describe('an order that looks random', () => {
  it('has every number once', () => {
    expect([...shuffled(100, 7)].sort((a, b) => a - b)).toEqual([...Array(100).keys()]);
  });

  it('is another for another seed, and the same for the same', () => {
    expect(shuffled(100, 7)).toEqual(shuffled(100, 7));
    expect(shuffled(100, 7)).not.toEqual(shuffled(100, 8));
  });
});
