import type { TokenRange } from '../../../language/index.ts';
import {
  type Chain,
  ChainSpace,
  type ModelFile,
  marginals,
  NEVER,
  partOf,
  Scorer,
} from '../../../model/index.ts';
import type { Cue } from '../cues/cue.ts';
import type { ColumnName } from '../reading/column-names.ts';
import type { Proposals } from '../reading/proposals.ts';
import type { UnitView } from '../reading/unit-view.ts';
import { type ArgumentReading, readArguments } from './argument-reading.ts';
import { fillForCue, likelyCues, pairTemplates, sideTemplates } from './argument-view.ts';
import type { CueWindow } from './cue-window.ts';
import { LABEL, LABELS } from './labels.ts';
import { likeliestPaths } from './likeliest-paths.ts';
import { SideSums } from './side-sums.ts';
import { fillMatrices, MATRICES } from './transitions.ts';

const WIDEST = 256;

/** Finds source and content of each cue: a chain of labels over the tokens around it. */
export class ArgumentFinder {
  private readonly space = new ChainSpace();
  private readonly sides: SideSums;
  private readonly pairs: Scorer<ColumnName>;
  private readonly transitions: Float32Array;
  private readonly emissions = new Float32Array(WIDEST * LABELS);
  private readonly matrixOf = new Uint16Array(WIDEST);
  private readonly view: UnitView;

  /**
   * @param view where the units come into view.
   * @throws ModelFileError where the file has no such model.
   */
  constructor(models: ModelFile, view: UnitView) {
    const [side, pair] = [sideTemplates(), pairTemplates()];
    const rows = models.table('arguments', LABELS, side.count + pair.count);
    this.view = view;
    this.sides = new SideSums(side, partOf(rows, 0, side.count), view.columns);
    this.pairs = new Scorer(pair, partOf(rows, side.count, pair.count), view.columns);
    this.transitions = models.vector('arguments.transitions', MATRICES * (LABELS + 1) * LABELS);
  }

  /** What the model makes of each cue of the unit in view: its likeliest readings, the likeliest first. */
  find(unit: TokenRange, proposals: Proposals, cues: readonly Cue[]): ArgumentReading[][] {
    if (cues.length === 0) return [];
    this.sides.fill(cues);
    const likely = likelyCues(cues);
    return cues.map((cue) => {
      const window = fillForCue(this.view, unit, proposals, cue, likely);
      return this.read(this.score(cue, window), window.from);
    });
  }

  private read(chain: Chain, from: number): ArgumentReading[] {
    const paths = likeliestPaths(chain);
    const logPartition = marginals(chain, this.space);
    return paths.map(({ labels, score }) =>
      readArguments(from, labels, score - logPartition, this.space.probability),
    );
  }

  private score(cue: Cue, { from, to }: CueWindow): Chain {
    const { pairs, emissions, matrixOf, transitions } = this;
    pairs.score(from, to);
    emissions.fill(NEVER, 0, (to - from) * LABELS);
    for (let place = from; place < to; place++) {
      const at = (place - from) * LABELS;
      if (place < cue.first || place > cue.last) this.emit(place, place < cue.first, from);
      else emissions[at + LABEL.cue] = 0;
    }
    fillMatrices(this.view.columns, cue, { from, to }, matrixOf);
    return { labels: LABELS, length: to - from, emissions, matrixOf, transitions };
  }

  private emit(place: number, isBefore: boolean, from: number): void {
    const { pairs, sides, emissions } = this;
    const own = (place - from) * pairs.width;
    const side = isBefore ? sides.before : sides.after;
    for (let label = 0; label < LABEL.cue; label++)
      emissions[(place - from) * LABELS + label] =
        ((pairs.sums[own + label] ?? 0) + (side[place * pairs.width + label] ?? 0)) * pairs.scale;
  }
}
