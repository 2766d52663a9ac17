import { CAPACITY, type Columns, PADDING, type Scorer } from '../../../model/index.ts';
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
  private readonly scorer: Scorer<ColumnName>;

  constructor(scorer: Scorer<ColumnName>) {
    this.scorer = scorer;
    this.before = new Int16Array(scorer.width * CAPACITY);
    this.after = new Int16Array(scorer.width * CAPACITY);
  }

  /** @param cues of the unit that the columns hold, in their order. */
  fill(columns: Columns<ColumnName>, cues: readonly Cue[]): void {
    const firstEnd = Math.min(...cues.map(({ last }) => last + 1));
    const lastStart = Math.max(...cues.map(({ first }) => first));
    this.fillSide(columns, SIDE.before, this.before, 0, lastStart);
    this.fillSide(columns, SIDE.after, this.after, firstEnd, columns.length);
  }

  private fillSide(
    columns: Columns<ColumnName>,
    side: number,
    sums: Int16Array,
    from: number,
    to: number,
  ): void {
    const { scorer } = this;
    columns.views.side.fill(side, from + PADDING, to + PADDING);
    scorer.load(columns, from, to);
    scorer.score(0, to - from);
    sums.set(scorer.sums.subarray(0, (to - from) * scorer.width), from * scorer.width);
  }
}
