import type { TokenRange } from '../../../language/index.ts';
import { ChainReader, type ModelFile, NEVER, partOf, Scorer } from '../../../model/index.ts';
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

/** Finds source and content of each cue: a chain of labels over the tokens around it. */
export class ArgumentFinder {
  private readonly sides: SideSums;
  private readonly pairs: Scorer<ColumnName>;
  private readonly chain: ChainReader;
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
    const size = MATRICES * (LABELS + 1) * LABELS;
    const transitions = models.vector('arguments.transitions', size);
    // A window is as wide as the unit where a hostile text has a cue of a thousand words.
    this.chain = new ChainReader(LABELS, transitions, view.columns.capacity);
  }

  /** What the model makes of each cue of the unit in view: its likeliest readings, the likeliest first. */
  find(unit: TokenRange, proposals: Proposals, cues: readonly Cue[]): ArgumentReading[][] {
    if (cues.length === 0) return [];
    this.sides.fill(cues);
    const likely = likelyCues(cues);
    return cues.map((cue) => {
      const window = fillForCue(this.view, unit, proposals, cue, likely);
      this.score(cue, window);
      return this.read(window);
    });
  }

  private read({ from, to }: CueWindow): ArgumentReading[] {
    const { chain } = this;
    const paths = likeliestPaths(chain, to - from);
    const logPartition = chain.marginals(to - from);
    return paths.map(({ labels, score }) =>
      readArguments(from, labels, score - logPartition, chain.probability),
    );
  }

  /** Fills the chain with the scores of a cue's window. */
  private score(cue: Cue, { from, to }: CueWindow): void {
    const { pairs, sides, chain } = this;
    const { emissions } = chain;
    pairs.score(from, to);
    const { sums, width, scale } = pairs;
    emissions.fill(NEVER, 0, (to - from) * LABELS);
    for (let place = from; place < to; place++) {
      const at = (place - from) * LABELS;
      if (place >= cue.first && place <= cue.last) {
        emissions[at + LABEL.cue] = 0;
        continue;
      }
      const side = place < cue.first ? sides.before : sides.after;
      for (let label = 0; label < LABEL.cue; label++)
        emissions[at + label] =
          ((sums[(place - from) * width + label] ?? 0) + (side[place * width + label] ?? 0)) *
          scale;
    }
    fillMatrices(this.view.columns, cue, { from, to }, chain.matrixOf);
  }
}
