import type { TokenRange } from '../../../language/index.ts';
import {
  type Chain,
  ChainSpace,
  type ModelFile,
  marginals,
  NEVER,
  PADDING,
  type SparseTable,
} from '../../../model/index.ts';
import type { Cue } from '../cues/cue.ts';
import type { Proposals } from '../reading/proposals.ts';
import type { UnitView } from '../reading/unit-view.ts';
import { type ArgumentReading, readArguments } from './argument-reading.ts';
import { fillForCue, likelyCues, pairTemplates, sideTemplates } from './argument-view.ts';
import type { CueWindow } from './cue-window.ts';
import { LABEL, LABELS } from './labels.ts';
import { likeliestPaths } from './likeliest-paths.ts';
import { fillMatrices, MATRICES } from './transitions.ts';

const WIDEST = 256;

/** Finds source and content of each cue: a chain of labels over the tokens around it. */
export class ArgumentFinder {
  private readonly sideFeatures = sideTemplates();
  private readonly pairFeatures = pairTemplates();
  private readonly sideKeys = new Uint32Array(this.sideFeatures.count);
  private readonly pairKeys = new Uint32Array(this.pairFeatures.count);
  private readonly space = new ChainSpace();
  private readonly sideTable: SparseTable;
  private readonly pairTable: SparseTable;
  private readonly transitions: Float32Array;
  private readonly emissions = new Float32Array(WIDEST * LABELS);
  private readonly sums = new Int32Array(LABELS);
  private readonly matrixOf = new Uint16Array(WIDEST);
  /** For each side and place of the unit the sums of the side's features, once they are known. */
  private sideSums = new Int32Array(0);
  private sideKnown = new Uint8Array(0);

  /** @throws ModelFileError where the file has no such model. */
  constructor(models: ModelFile) {
    const [sides, pairs] = [this.sideFeatures.count, this.pairFeatures.count];
    const table = models.table('arguments', LABELS, sides + pairs);
    this.sideTable = table.part(0, sides);
    this.pairTable = table.part(sides, pairs);
    this.transitions = models.vector('arguments.transitions', MATRICES * (LABELS + 1) * LABELS);
  }

  /** What the model makes of each cue of the unit in view: its likeliest readings, the likeliest first. */
  find(
    view: UnitView,
    unit: TokenRange,
    proposals: Proposals,
    cues: readonly Cue[],
  ): ArgumentReading[][] {
    if (cues.length === 0) return [];
    this.reserve(view.columns.length);
    const likely = likelyCues(cues);
    return cues.map((cue) => {
      const window = fillForCue(view, unit, proposals, cue, likely);
      return this.read(this.score(view, cue, window), window.from);
    });
  }

  private read(chain: Chain, from: number): ArgumentReading[] {
    const paths = likeliestPaths(chain);
    const logPartition = marginals(chain, this.space);
    return paths.map(({ labels, score }) =>
      readArguments(from, labels, score - logPartition, this.space.probability),
    );
  }

  private score(view: UnitView, cue: Cue, window: CueWindow): Chain {
    const { from, to } = window;
    const { emissions, matrixOf, transitions } = this;
    emissions.fill(NEVER, 0, (to - from) * LABELS);
    for (let place = from; place < to; place++) {
      const at = (place - from) * LABELS;
      if (place >= cue.first && place <= cue.last) emissions[at + LABEL.cue] = 0;
      else this.scorePlace(view, place, place < cue.first ? 0 : 1, at);
    }
    fillMatrices(view.columns, cue, window, matrixOf);
    return { labels: LABELS, length: to - from, emissions, matrixOf, transitions };
  }

  private scorePlace(view: UnitView, place: number, side: number, at: number): void {
    const { sums, sideSums, emissions, pairTable, pairKeys } = this;
    const cached = this.sideAt(view, place, side);
    this.pairFeatures.extract(view.columns, place + PADDING, pairKeys, 0);
    sums.fill(0);
    pairTable.add(pairKeys, sums, 0);
    for (let label = 0; label < LABEL.cue; label++)
      emissions[at + label] =
        ((sums[label] ?? 0) + (sideSums[cached + label] ?? 0)) * pairTable.scale;
  }

  /** Where the sums of a side's features stand; worked out when first asked for in a unit. */
  private sideAt(view: UnitView, place: number, side: number): number {
    const { sideKnown, sideSums, sideKeys } = this;
    const index = side * view.columns.length + place;
    if (sideKnown[index] === 1) return index * LABELS;
    sideKnown[index] = 1;
    sideSums.fill(0, index * LABELS, (index + 1) * LABELS);
    this.sideFeatures.extract(view.columns, place + PADDING, sideKeys, 0);
    this.sideTable.add(sideKeys, sideSums, index * LABELS);
    return index * LABELS;
  }

  private reserve(length: number): void {
    if (this.sideKnown.length < 2 * length) {
      this.sideKnown = new Uint8Array(4 * length);
      this.sideSums = new Int32Array(4 * length * LABELS);
    }
    this.sideKnown.fill(0, 0, 2 * length);
  }
}
