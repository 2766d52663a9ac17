import {
  CUE_FORBIDDEN,
  CUE_LABEL,
  CUE_LABELS,
  cueTemplates,
} from '../../src/attribution/spans/cues/cue-finder.ts';
import { UnitView } from '../../src/attribution/spans/reading/unit-view.ts';
import { PADDING } from '../../src/model/index.ts';
import { ChainLearner } from '../fitting/chain-learner.ts';
import { FeatureSpace } from '../fitting/feature-space.ts';
import { quantise } from '../fitting/quantise.ts';
import { Sequence } from '../fitting/sequence.ts';
import { shuffled } from '../fitting/shuffle.ts';
import type { FittedTable } from '../writing/fitted.ts';
import type { ArticleExample, UnitExample } from './examples.ts';

const BITS = 22;
const LEAST_COUNT = 3;
const RATE = { alpha: 0.05, l1: 1, l2: 1e-4 } as const;
const EPOCHS = 2;
const QUANTISATION = { clip: 1.3, leastSteps: 1 } as const;
const SEED = 12_345;

const labelGold = ({ gold }: UnitExample, labels: Uint8Array, length: number): void => {
  labels.fill(CUE_LABEL.outside, 0, length);
  for (const { first, last } of gold)
    for (let place = first; place <= last; place++)
      labels[place] = place === first ? CUE_LABEL.begins : CUE_LABEL.inside;
  // Cues that overlap cut each other; what is left of one must begin.
  for (let place = 0; place < length; place++)
    if (labels[place] === CUE_LABEL.inside && (labels[place - 1] ?? 0) === CUE_LABEL.outside)
      labels[place] = CUE_LABEL.begins;
};

/** Learns to find cues. */
export const fitCues = (examples: readonly ArticleExample[]): readonly FittedTable[] => {
  const view = new UnitView();
  const templates = cueTemplates();
  const sequence = new Sequence();
  const read = ({ article }: ArticleExample, { unit, isFirst }: UnitExample): void => {
    const length = unit.last - unit.first;
    view.fill(article, unit, isFirst);
    sequence.reset(length, templates.count);
    for (let place = 0; place < length; place++) {
      const at = place * templates.count;
      templates.extract(view.columns, place + PADDING, sequence.keys, at);
      sequence.ends[place] = at + templates.count;
    }
  };
  const items = examples.flatMap((example) => example.units.map((unit) => ({ example, unit })));
  const space = new FeatureSpace(BITS);
  for (const { example, unit } of items) {
    read(example, unit);
    space.count(sequence.keys, sequence.size);
  }
  space.close(LEAST_COUNT);
  const shape = { labels: CUE_LABELS, matrices: 1, forbidden: CUE_FORBIDDEN };
  const learner = new ChainLearner(space, shape, RATE);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const index of shuffled(items.length, SEED + epoch)) {
      const item = items[index];
      if (item === undefined) continue;
      read(item.example, item.unit);
      labelGold(item.unit, sequence.gold, sequence.length);
      learner.learn(sequence, item.example.importance);
    }
  return [
    { name: 'cues', rows: quantise(space, learner.weights.weights, CUE_LABELS, QUANTISATION) },
    { name: 'cues.transitions', numbers: learner.transitions.weights },
  ];
};
