import { type Columns, PADDING, type Rows, Scorer, type Templates } from '../../../model/index.ts';
import type { Cue } from '../cues/cue.ts';
import type { ColumnName } from '../reading/column-names.ts';
import { SIDE } from './between.ts';

/**
 * What the features of a token on one side of a cue sum up to, whatever the cue is: worked out once for all cues of
 * a unit.
 */
export class SideSums {
  /** For each place of the unit before its last cue, as many sums as the scorer has a place. */
  readonly before: Int16Array;
  /** For each place behind the first cue. */
  readonly after: Int16Array;
  private readonly columns: Columns<ColumnName>;
  private readonly scorer: Scorer<ColumnName>;

  constructor(templates: Templates<ColumnName>, rows: Rows, columns: Columns<ColumnName>) {
    this.columns = columns;
    this.scorer = new Scorer(templates, rows, columns);
    this.before = new Int16Array(this.scorer.width * columns.capacity);
    this.after = new Int16Array(this.scorer.width * columns.capacity);
  }

  /** @param cues of the unit that the columns hold, in their order. */
  fill(cues: readonly Cue[]): void {
    const firstEnd = Math.min(...cues.map(({ last }) => last + 1));
    const lastStart = Math.max(...cues.map(({ first }) => first));
    this.fillSide(SIDE.before, this.before, 0, lastStart);
    this.fillSide(SIDE.after, this.after, firstEnd, this.columns.length);
  }

  private fillSide(side: number, sums: Int16Array, from: number, to: number): void {
    const { columns, scorer } = this;
    columns.views.side.fill(side, from + PADDING, to + PADDING);
    scorer.score(from, to);
    sums.set(scorer.sums.subarray(0, (to - from) * scorer.width), from * scorer.width);
  }
}
