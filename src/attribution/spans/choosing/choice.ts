import type { TokenRange } from '../../../language/index.ts';
import type { Columns, ModelFile, SparseTable } from '../../../model/index.ts';
import type { ArgumentReading } from '../arguments/argument-reading.ts';
import type { ColumnName } from '../reading/column-names.ts';
import { ChoiceView, type CueReadings } from './choice-view.ts';

/** One label: how much speaks for the reading. */
export const CHOICE_LABELS = 1;

/**
 * Chooses among the likeliest readings of a cue's arguments. The chain sees a few tokens at a time; the choice sees
 * a reading as a whole: whether it cuts a quotation in two, where it ends, how it differs from the grammar's.
 */
export class Choice {
  private readonly view = new ChoiceView();
  private readonly sums = new Int32Array(CHOICE_LABELS);
  private readonly table: SparseTable;

  /** @throws ModelFileError where the file has no such model. */
  constructor(models: ModelFile) {
    this.table = models.table('choice', CHOICE_LABELS, this.view.templates.count);
  }

  /** The best reading. @param unit what `columns` hold. */
  choose(
    columns: Columns<ColumnName>,
    unit: TokenRange,
    cue: CueReadings,
  ): ArgumentReading | undefined {
    const { readings } = cue;
    if (readings.length <= 1) return readings[0];
    const scores = readings.map((_, index) => this.score(columns, unit, cue, index));
    return readings[scores.indexOf(Math.max(...scores))];
  }

  private score(
    columns: Columns<ColumnName>,
    unit: TokenRange,
    cue: CueReadings,
    index: number,
  ): number {
    this.view.fill(columns, unit, cue, index);
    this.sums.fill(0);
    this.table.add(this.view.keys, this.sums, 0);
    return this.sums[0] ?? 0;
  }
}
