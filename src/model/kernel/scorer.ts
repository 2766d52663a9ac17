import { type Columns, PADDING } from '../columns.ts';
import type { Rows } from '../rows.ts';
import type { Templates } from '../templates.ts';
import { CAPACITY, type Layout, layoutOf, PLACES_AT_A_TIME, STRIDE, writeRows } from './layout.ts';
import { moduleOf, NAMES } from './module.ts';
import { type Lanes, scorerCode } from './scorer-code.ts';

/** In bytes; see the parameters of {@link scorerCode}. */
type Run = (place: number, end: number, sums: number) => void;

const isRun = (value: unknown): value is Run => typeof value === 'function';

/**
 * Scores places of columns: adds up the weights of their features. What it does is made into WebAssembly, since that
 * hashes four places at a time and looks many weights up at once; plain code takes several times as long
 * (docs/model-card.md).
 */
export class Scorer<Name extends string> {
  /** What one step of a sum stands for. */
  readonly scale: number;
  /** For each place its sums, `width` of them, one a label at the front. */
  readonly sums: Int16Array;
  readonly width: number;
  private readonly run: Run;
  private readonly columns: Int32Array;
  private readonly names: readonly Name[];

  /**
   * @param rows the weights of the templates' features, sound.
   * @param lanes how many places are scored side by side.
   */
  constructor(templates: Templates<Name>, rows: Rows, lanes: Lanes = PLACES_AT_A_TIME) {
    const layout = layoutOf(templates, rows);
    const memory = new WebAssembly.Memory({ initial: layout.pages, maximum: layout.pages });
    writeRows(memory.buffer, layout, rows);
    this.scale = rows.scale;
    this.width = 8 * layout.vectors;
    this.sums = new Int16Array(memory.buffer, layout.sums, this.width * CAPACITY);
    this.columns = new Int32Array(memory.buffer, 0, STRIDE * layout.columns.length);
    this.names = layout.columns.flatMap((column) => templates.names[column] ?? []);
    this.run = compile(templates, layout, lanes, memory);
  }

  /**
   * Takes over the values of places, and of what lies round them.
   *
   * @param from the first place, not padded. @param to exclusive; no more than {@link CAPACITY} places behind `from`.
   */
  load({ views }: Columns<Name>, from: number, to: number): void {
    const end = Math.min(to, from + CAPACITY) + 2 * PADDING;
    const { columns, names } = this;
    for (let column = 0; column < names.length; column++) {
      const name = names[column];
      if (name === undefined) continue;
      const values = views[name];
      const start = column * STRIDE - from;
      for (let at = from; at < end; at++) columns[start + at] = values[at] ?? 0;
    }
  }

  /** Changes the value of one place that was loaded, counted from the first. */
  put(name: Name, place: number, value: number): void {
    this.columns[this.names.indexOf(name) * STRIDE + PADDING + place] = value;
  }

  /** Writes the sums of loaded places, counted from the first, to `sums` from its start on. @param to exclusive. */
  score(from: number, to: number): void {
    if (to > from) this.run(4 * from, 4 * to, 0);
  }
}

const compile = <Name extends string>(
  templates: Templates<Name>,
  layout: Layout,
  lanes: Lanes,
  memory: WebAssembly.Memory,
): Run => {
  const bytes = moduleOf(scorerCode(templates, layout, lanes), layout.pages);
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
    [NAMES.module]: { [NAMES.memory]: memory },
  });
  const run = instance.exports[NAMES.run];
  if (!isRun(run)) throw new TypeError('the module has no such function');
  return run;
};
