import { CHOICE_LABELS } from '../../src/attribution/spans/choosing/choice.ts';
import { ChoiceView, type CueReadings } from '../../src/attribution/spans/choosing/choice-view.ts';
import { UnitView } from '../../src/attribution/spans/reading/unit-view.ts';
import { PADDING } from '../../src/model/index.ts';
import { FeatureKeys } from '../fitting/feature-keys.ts';
import { FeatureSpace } from '../fitting/feature-space.ts';
import { learnScore } from '../fitting/learn-score.ts';
import type { LinearScore } from '../fitting/linear-score.ts';
import { quantise } from '../fitting/quantise.ts';
import { CHOICE_COURSE } from '../settings.ts';
import type { FittedTable } from '../writing/fitted.ts';
import type { ReadUnit } from './read-units.ts';
import { agreementOf, meets } from './right.ts';

/** The readings of a cue: the keys of each, and which a reader agrees with most. */
interface ChoiceExample {
  readonly keys: readonly Uint32Array[];
  readonly best: number;
  readonly importance: number;
}

/** The reading that agrees best with the reader's; null where no reader marked the cue, or all agree alike. */
const bestOf = ({ example, unit }: ReadUnit, { cue, readings }: CueReadings): number | null => {
  const gold = unit.gold.find((one) => meets(one, cue));
  if (gold === undefined) return null;
  const agreements = readings.map((reading) => {
    const { source, content } = agreementOf(example.article, unit, reading, gold);
    return source + content;
  });
  const most = Math.max(...agreements);
  return most > Math.min(...agreements) ? agreements.indexOf(most) : null;
};

const examplesOf = (units: readonly ReadUnit[], view: ChoiceView): ChoiceExample[] => {
  const unitView = new UnitView();
  const features = new FeatureKeys(view.templates);
  return units.flatMap((read) => {
    const { example, unit } = read;
    unitView.fill({ article: example.article, ...unit });
    return read.readings.cues.flatMap((cue) => {
      const best = bestOf(read, cue);
      if (best === null) return [];
      view.fill(unitView.columns, unit.unit, cue);
      const keys = cue.readings.map((_, index) => {
        const own = new Uint32Array(features.count);
        features.extract(view.columns, PADDING + index, own, 0);
        return own;
      });
      return [{ keys, best, importance: example.importance.inJudging }];
    });
  });
};

/** Learns which of several to choose: a softmax over their scores. */
const learnChoice = (score: LinearScore, { keys, best, importance }: ChoiceExample): void => {
  const odds = keys.map((own) => Math.exp(score.of(own)));
  const total = odds.reduce((sum, one) => sum + one, 0);
  for (const [index, own] of keys.entries()) {
    const gradient = (odds[index] ?? 0) / total - (index === best ? 1 : 0);
    score.learn(own, gradient * importance);
  }
};

/** Learns to choose among the readings of a cue's arguments, which models made that had not seen the article. */
export const fitChoice = (units: readonly ReadUnit[]): readonly FittedTable[] => {
  const { leastCount, clip } = CHOICE_COURSE;
  const view = new ChoiceView();
  const examples = examplesOf(units, view);
  const space = new FeatureSpace(view.templates.count);
  for (const { keys } of examples) for (const own of keys) space.count(own, own.length);
  space.close(leastCount);
  const weights = learnScore(space, examples, CHOICE_COURSE, learnChoice);
  return [{ name: 'choice', rows: quantise(space, weights, CHOICE_LABELS, clip) }];
};
