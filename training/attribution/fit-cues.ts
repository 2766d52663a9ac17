import {
  CUE_FORBIDDEN,
  CUE_LABEL,
  CUE_LABELS,
  cueTemplates,
} from '../../src/attribution/spans/cues/cue-finder.ts';
import { UnitView } from '../../src/attribution/spans/reading/unit-view.ts';
import { PADDING } from '../../src/model/index.ts';
import { FeatureKeys } from '../fitting/feature-keys.ts';
import { type ChainExamples, fitChain } from '../fitting/fit-chain.ts';
import { Sequence } from '../fitting/sequence.ts';
import { CUE_COURSE } from '../settings.ts';
import type { FittedTable } from '../writing/fitted.ts';
import type { ArticleExample, UnitExample } from './examples.ts';

interface CueUnit {
  readonly example: ArticleExample;
  readonly unit: UnitExample;
}

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

/** Learns to find cues. @param runs how often, for the mean. */
export const fitCues = (
  examples: readonly ArticleExample[],
  runs: number,
): readonly FittedTable[] => {
  const view = new UnitView();
  const features = new FeatureKeys(cueTemplates());
  const sequence = new Sequence();
  const read = ({ example, unit: { unit, isFirst } }: CueUnit): void => {
    const length = unit.last - unit.first;
    view.fill({ article: example.article, unit, isFirst });
    sequence.reset(length, features.count);
    for (let place = 0; place < length; place++) {
      const at = place * features.count;
      features.extract(view.columns, place + PADDING, sequence.keys, at);
      sequence.ends[place] = at + features.count;
    }
  };
  const cueUnits: ChainExamples<CueUnit> = {
    items: examples.flatMap((example) => example.units.map((unit) => ({ example, unit }))),
    sequence,
    templates: features.count,
    read,
    label: ({ unit }) => labelGold(unit, sequence.gold, sequence.length),
    importance: ({ example }) => example.importance.inFinding,
  };
  const shape = { labels: CUE_LABELS, matrices: 1, forbidden: CUE_FORBIDDEN };
  return fitChain('cues', shape, cueUnits, CUE_COURSE, runs);
};
