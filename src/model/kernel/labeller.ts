import type { Columns } from '../columns.ts';
import type { Rows } from '../rows.ts';
import type { Templates } from '../templates.ts';
import { instanceOf } from './instance.ts';
import { LABEL, labellingCode, MOST_LABELS } from './labelling-code.ts';
import { layOut, writeRows } from './layout.ts';
import { moduleOf } from './module.ts';
import { SCORE, scorerCode } from './scorer-code.ts';
import { sharesBy } from './share.ts';

/** Is given the first place and the one behind the last in bytes of a column, and where their sums go. */
type Run = (place: number, end: number, sums: number) => unknown;

/**
 * Labels places greedily, from left to right: each gets the label with the greatest sum, label 0 set aside, and features
 * may look at the labels of those before it. What they look at besides is added up for all places at once; see
 * {@link Scorer}.
 */
export class Labeller<Name extends string> {
  private readonly columns: Columns<Name>;
  private readonly score: Run;
  private readonly choose: Run;

  /**
   * @param columns what the features look at.
   * @param rows the weights of the templates' features, sound.
   * @param labels the column that labels are written to.
   * @throws RangeError for more labels than can be told apart.
   */
  constructor(templates: Templates<Name>, rows: Rows, columns: Columns<Name>, labels: Name) {
    if (rows.labels > MOST_LABELS) throw new RangeError(`more than ${MOST_LABELS} labels`);
    const layout = layOut(columns, rows);
    writeRows(columns.memory.buffer, layout, rows);
    const column = templates.names.indexOf(labels);
    const { without, looking } = sharesBy(templates, layout.rows, column);
    const code = [scorerCode(without, layout), labellingCode(looking, layout, column)];
    const own = instanceOf(moduleOf(code), columns.memory);
    this.columns = columns;
    this.score = own(SCORE);
    this.choose = own(LABEL);
  }

  /** Labels the places that the columns hold, all but those that have a label: what has none is negative. */
  label(): void {
    const end = 4 * this.columns.length;
    if (end === 0) return;
    this.score(0, end, 0);
    this.choose(0, end, 0);
  }
}
