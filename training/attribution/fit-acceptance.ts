import { ACCEPTANCE_LABELS } from '../../src/attribution/spans/acceptance/acceptance.ts';
import { AcceptanceView } from '../../src/attribution/spans/acceptance/acceptance-view.ts';
import type { Contest } from '../../src/attribution/spans/acceptance/candidate.ts';
import type { AcceptanceColumn } from '../../src/attribution/spans/acceptance/features.ts';
import { PADDING } from '../../src/model/index.ts';
import { FeatureKeys } from '../fitting/feature-keys.ts';
import { FeatureSpace } from '../fitting/feature-space.ts';
import { learnScore } from '../fitting/learn-score.ts';
import type { LinearScore } from '../fitting/linear-score.ts';
import { quantise } from '../fitting/quantise.ts';
import { ACCEPTANCE_COURSE } from '../settings.ts';
import type { FittedTable } from '../writing/fitted.ts';
import type { ArticleExample, UnitExample } from './examples.ts';
import { isRight } from './right.ts';

/** A unit with the candidates that models make which have not seen it. */
export interface JudgedUnit {
  readonly example: ArticleExample;
  readonly unit: UnitExample;
  readonly contest: Contest;
}

interface Judged {
  readonly keys: Uint32Array;
  readonly right: boolean;
  readonly importance: number;
}

const judgedOf = (
  view: AcceptanceView,
  features: FeatureKeys<AcceptanceColumn>,
  { example, unit, contest }: JudgedUnit,
): Judged[] => {
  view.fill(contest);
  return contest.candidates.map((candidate, index) => {
    const keys = new Uint32Array(features.count);
    features.extract(view.columns, PADDING + index, keys, 0);
    const right = isRight(example.article, unit, candidate);
    return { keys, right, importance: example.importance.inJudging };
  });
};

/** Learns whether one is right: a logistic regression. */
const learnRight = (score: LinearScore, { keys, right, importance }: Judged): void => {
  const gradient = 1 / (1 + Math.exp(-score.of(keys))) - (right ? 1 : 0);
  score.learn(keys, gradient * importance);
};

/** Learns how likely a candidate with its arguments is right. */
export const fitAcceptance = (units: readonly JudgedUnit[]): readonly FittedTable[] => {
  const { leastCount, clip } = ACCEPTANCE_COURSE;
  const view = new AcceptanceView();
  const features = new FeatureKeys(view.templates);
  const judged = units.flatMap((unit) => judgedOf(view, features, unit));
  const space = new FeatureSpace(view.templates.count);
  for (const { keys } of judged) space.count(keys, keys.length);
  space.close(leastCount);
  const weights = learnScore(space, judged, ACCEPTANCE_COURSE, learnRight);
  return [{ name: 'acceptance', rows: quantise(space, weights, ACCEPTANCE_LABELS, clip) }];
};
