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
import { FeatureKeys } from '../fitting/feature-keys.ts';
import { type ChainExamples, fitChain } from '../fitting/fit-chain.ts';
import { Sequence } from '../fitting/sequence.ts';
import { ARGUMENT_COURSE } from '../settings.ts';
import type { FittedTable } from '../writing/fitted.ts';
import type { ArticleExample, UnitExample } from './examples.ts';
import { meets } from './right.ts';

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

/** The cues of the readers, and those that the model cuts otherwise, with the same arguments. */
const cueExamples = (example: ArticleExample, unit: UnitExample, cuesOf: CuesOf): CueExample[] => {
  const asRead = unit.gold.map(({ first, last, roles }) => ({
    example,
    unit,
    cue: { first, last, probability: 1 },
    roles,
  }));
  const asFound = likelyCues(cuesOf(unit)).flatMap((cue) => {
    const gold = unit.gold.find((one) => meets(one, cue));
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

/** The features of cues' windows with their labels, one unit in view at a time. */
class CueReader implements ChainExamples<CueExample> {
  readonly items: readonly CueExample[];
  readonly sequence = new Sequence();
  readonly templates: number;
  private readonly view = new UnitView();
  private readonly side = new FeatureKeys(sideTemplates());
  private readonly pair = new FeatureKeys(pairTemplates());
  private readonly cuesOf: CuesOf;
  private inView: UnitExample | null = null;
  /** Where the window starts that was read last. */
  private from = 0;

  constructor(items: readonly CueExample[], cuesOf: CuesOf) {
    this.items = items;
    this.templates = this.side.count + this.pair.count;
    this.cuesOf = cuesOf;
  }

  read({ example, unit, cue }: CueExample): void {
    const { article } = example;
    const { sequence, view, side, pair } = this;
    if (this.inView !== unit) view.fill({ article, ...unit });
    this.inView = unit;
    const likely = likelyCues(this.cuesOf(unit));
    const window = fillForCue(view, unit.unit, article.proposals, cue, likely);
    this.from = window.from;
    sequence.reset(window.to - window.from, this.templates);
    let keys = 0;
    for (let place = window.from; place < window.to; place++) {
      const at = place - window.from;
      const onCue = place >= cue.first && place <= cue.last;
      sequence.allowed[at] = onCue ? ON_CUE : BESIDE_CUE;
      if (!onCue) {
        side.extract(view.columns, place + PADDING, sequence.keys, keys);
        pair.extract(view.columns, place + PADDING, sequence.keys, keys + side.count);
        keys += this.templates;
      }
      sequence.ends[at] = keys;
    }
    fillMatrices(view.columns, cue, window, sequence.matrixOf);
  }

  label(item: CueExample): void {
    labelGold(item, this.from, this.sequence.gold, this.sequence.length);
  }

  importance({ example }: CueExample): number {
    return example.importance.inFinding;
  }
}

/** Learns to find the source and content of a cue. @param runs how often, for the mean. */
export const fitArguments = (
  examples: readonly ArticleExample[],
  cuesOf: CuesOf,
  runs: number,
): readonly FittedTable[] => {
  const items = examples.flatMap((example) =>
    example.units.flatMap((unit) => cueExamples(example, unit, cuesOf)),
  );
  const shape = { labels: LABELS, matrices: MATRICES, forbidden: FORBIDDEN };
  return fitChain('arguments', shape, new CueReader(items, cuesOf), ARGUMENT_COURSE, runs);
};
