import type { TokenRange } from '../../../language/index.ts';
import { type Columns, type ModelFile, Scorer } from '../../../model/index.ts';
import type { ArgumentReading } from '../arguments/argument-reading.ts';
import type { ColumnName } from '../reading/column-names.ts';
import { ChoiceView, type CueReadings } from './choice-view.ts';
import type { ChoiceColumn } from './features.ts';

/** One label: how much speaks for the reading. */
export const CHOICE_LABELS = 1;

/**
 * Chooses among the likeliest readings of a cue's arguments. The chain sees a few tokens at a time; the choice sees
 * a reading as a whole: whether it cuts a quotation in two, where it ends, how it differs from the grammar's.
 */
export class Choice {
  private readonly view = new ChoiceView();
  private readonly scorer: Scorer<ChoiceColumn>;

  /** @throws ModelFileError where the file has no such model. */
  constructor(models: ModelFile) {
    const { templates, columns } = this.view;
    const rows = models.table('choice', CHOICE_LABELS, templates.count);
    this.scorer = new Scorer(templates, rows, columns);
  }

  /** The best reading. @param unit what `columns` hold. */
  choose(
    columns: Columns<ColumnName>,
    unit: TokenRange,
    cue: CueReadings,
  ): ArgumentReading | undefined {
    const { readings } = cue;
    if (readings.length <= 1) return readings[0];
    this.view.fill(columns, unit, cue);
    this.scorer.score(0, readings.length);
    const { sums, width } = this.scorer;
    let best = 0;
    for (let index = 1; index < readings.length; index++)
      if ((sums[index * width] ?? 0) > (sums[best * width] ?? 0)) best = index;
    return readings[best];
  }
}
