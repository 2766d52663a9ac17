import {
  fillForCue,
  likelyCues,
  pairTemplates,
  sideTemplates,
} from '../../src/attribution/spans/arguments/argument-view.ts';
import { FORBIDDEN, LABEL, LABELS } from '../../src/attribution/spans/arguments/labels.ts';
import { fillMatrices, MATRICES } from '../../src/attribution/spans/arguments/transitions.ts';
import type { Cue } from '../../src/attribution/spans/cues/cue.ts';
import { ROLE } from '../../src/attribution/spans/reading/proposals.ts';
import { UnitView } from '../../src/attribution/spans/reading/unit-view.ts';
import { PADDING } from '../../src/model/index.ts';
import { ChainLearner } from '../fitting/chain-learner.ts';
import { FeatureSpace } from '../fitting/feature-space.ts';
import { quantise } from '../fitting/quantise.ts';
import { Sequence } from '../fitting/sequence.ts';
import { shuffled } from '../fitting/shuffle.ts';
import type { FittedTable } from '../writing/fitted.ts';
import type { ArticleExample, GoldCue, UnitExample } from './examples.ts';

const BITS = 22;
const LEAST_COUNT = 4;
const RATE = { alpha: 0.07, l1: 1.5, l2: 1e-4 } as const;
const EPOCHS = 3;
const QUANTISATION = { clip: 2.2, leastSteps: 1 } as const;
const SEED = 777;

/** Bits of the labels that may stand on the cue, and beside it. */
const ON_CUE = 1 << LABEL.cue;
const BESIDE_CUE = ON_CUE - 1;

/** A cue with the arguments that a reader gave it. */
interface CueExample {
  readonly example: ArticleExample;
  readonly unit: UnitExample;
  readonly cue: Cue;
  readonly roles: Uint8Array;
}

/** The cues that the cue model finds in each unit, by a model that has not seen it. */
export type CuesOf = (unit: UnitExample) => readonly Cue[];

const meets = (a: Cue, b: GoldCue): boolean => a.first <= b.last && a.last >= b.first;

/** The cues of the readers, and those that the model cuts otherwise, with the same arguments. */
const cueExamples = (example: ArticleExample, unit: UnitExample, cuesOf: CuesOf): CueExample[] => {
  const asRead = unit.gold.map(({ first, last, roles }) => ({
    example,
    unit,
    cue: { first, last, probability: 1 },
    roles,
  }));
  const asFound = likelyCues(cuesOf(unit)).flatMap((cue) => {
    const gold = unit.gold.find((one) => meets(cue, one));
    const differs = gold !== undefined && (gold.first !== cue.first || gold.last !== cue.last);
    return differs ? [{ example, unit, cue, roles: gold.roles }] : [];
  });
  return [...asRead, ...asFound];
};

const labelGold = (
  { cue, roles }: CueExample,
  from: number,
  labels: Uint8Array,
  length: number,
): void => {
  let before: number = ROLE.none;
  for (let at = 0; at < length; at++) {
    const place = from + at;
    const onCue = place >= cue.first && place <= cue.last;
    const role = onCue ? ROLE.none : (roles[place] ?? ROLE.none);
    if (onCue) labels[at] = LABEL.cue;
    else if (role === ROLE.source)
      labels[at] = before === ROLE.source ? LABEL.source : LABEL.sourceBegins;
    else if (role === ROLE.content)
      labels[at] = before === ROLE.content ? LABEL.content : LABEL.contentBegins;
    else labels[at] = LABEL.outside;
    before = role;
  }
};

/** Fills a sequence with the features of a cue's window, one unit in view at a time. */
class CueReader {
  readonly sequence = new Sequence();
  private readonly view = new UnitView();
  private readonly side = sideTemplates();
  private readonly pair = pairTemplates();
  private readonly cuesOf: CuesOf;
  private inView: UnitExample | null = null;

  constructor(cuesOf: CuesOf) {
    this.cuesOf = cuesOf;
  }

  /** @returns where the window starts. */
  read({ example, unit, cue }: CueExample): number {
    const { article } = example;
    const { sequence, view, side, pair } = this;
    if (this.inView !== unit) view.fill(article, unit.unit, unit.isFirst);
    this.inView = unit;
    const likely = likelyCues(this.cuesOf(unit));
    const window = fillForCue(view, unit.unit, article.proposals, cue, likely);
    sequence.reset(window.to - window.from, side.count + pair.count);
    let keys = 0;
    for (let place = window.from; place < window.to; place++) {
      const at = place - window.from;
      const onCue = place >= cue.first && place <= cue.last;
      sequence.allowed[at] = onCue ? ON_CUE : BESIDE_CUE;
      if (!onCue) {
        side.extract(view.columns, place + PADDING, sequence.keys, keys);
        pair.extract(view.columns, place + PADDING, sequence.keys, keys + side.count);
        keys += side.count + pair.count;
      }
      sequence.ends[at] = keys;
    }
    fillMatrices(view.columns, cue, window, sequence.matrixOf);
    return window.from;
  }
}

/** Learns to find the source and content of a cue. */
export const fitArguments = (
  examples: readonly ArticleExample[],
  cuesOf: CuesOf,
): readonly FittedTable[] => {
  const items = examples.flatMap((example) =>
    example.units.flatMap((unit) => cueExamples(example, unit, cuesOf)),
  );
  const reader = new CueReader(cuesOf);
  const { sequence } = reader;
  const space = new FeatureSpace(BITS);
  for (const item of items) {
    reader.read(item);
    space.count(sequence.keys, sequence.size);
  }
  space.close(LEAST_COUNT);
  const shape = { labels: LABELS, matrices: MATRICES, forbidden: FORBIDDEN };
  const learner = new ChainLearner(space, shape, RATE);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const index of shuffled(items.length, SEED + epoch)) {
      const item = items[index];
      if (item === undefined) continue;
      const from = reader.read(item);
      labelGold(item, from, sequence.gold, sequence.length);
      learner.learn(sequence, item.example.importance);
    }
  return [
    { name: 'arguments', rows: quantise(space, learner.weights.weights, LABELS, QUANTISATION) },
    { name: 'arguments.transitions', numbers: learner.transitions.weights },
  ];
};
