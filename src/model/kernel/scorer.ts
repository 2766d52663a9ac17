import type { Columns } from '../columns.ts';
import type { Rows } from '../rows.ts';
import type { Templates } from '../templates.ts';
import { instanceOf } from './instance.ts';
import { type Layout, layOut, writeRows } from './layout.ts';
import { moduleOf } from './module.ts';
import { SCORE, scorerCode } from './scorer-code.ts';
import { wholeOf } from './share.ts';

/**
 * Scores places of columns: adds up the weights of their features. What it does is made into WebAssembly, since that
 * hashes four places at a time and looks many weights up at once; plain code takes several times as long
 * (docs/model-card.md).
 */
export class Scorer<Name extends string> {
  /** What one step of a sum stands for. */
  readonly scale: number;
  /** Sums of a place. */
  readonly width: number;
  private readonly columns: Columns<Name>;
  private readonly layout: Layout;
  /** In bytes; see the parameters of {@link scorerCode}. */
  private readonly run: (place: number, end: number, sums: number) => unknown;
  private view = new Int16Array(0);

  /**
   * @param columns what the features look at; the scorer takes room in their memory for its weights.
   * @param rows the weights of the templates' features, sound.
   */
  constructor(templates: Templates<Name>, rows: Rows, columns: Columns<Name>) {
    this.layout = layOut(columns, rows);
    writeRows(columns.memory.buffer, this.layout, rows);
    this.scale = rows.scale;
    this.width = 8 * this.layout.vectors;
    this.columns = columns;
    const bytes = moduleOf([scorerCode(wholeOf(templates, this.layout.rows), this.layout)]);
    this.run = instanceOf(bytes, columns.memory)(SCORE);
  }

  /** For each place that was scored last its sums, `width` of them: one a label, and behind these any numbers. */
  get sums(): Int16Array {
    const { columns, layout, width } = this;
    // A view is void once the memory has grown.
    if (this.view.length === 0)
      this.view = new Int16Array(columns.memory.buffer, layout.sums, width * columns.capacity);
    return this.view;
  }

  /**
   * Writes the sums of places to {@link sums} from its start on. @param to exclusive.
   * @throws RangeError for places that the columns have no room for.
   */
  score(from: number, to: number): void {
    if (from < 0 || to > this.columns.capacity) throw new RangeError('places beyond the columns');
    if (to > from) this.run(4 * from, 4 * to, 0);
  }
}
