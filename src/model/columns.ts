/** How far beyond either end of a unit features may look. */
export const PADDING = 6;

/**
 * What is known of each token of a unit, one column a property, as numbers (small codes or hashes).
 * Position `PADDING` is the unit's first token. One instance is filled again for every unit.
 */
export class Columns<Name extends string> {
  private data: Int32Array;
  private stride: number;
  /** Tokens of the unit that the columns hold now. */
  length = 0;
  /** Each column as a view, indexed by padded position; another one after every {@link reset}. */
  views: Readonly<Record<Name, Int32Array>>;
  private readonly names: readonly Name[];

  constructor(names: readonly Name[], capacity = 512) {
    this.names = names;
    this.stride = capacity + 2 * PADDING;
    this.data = new Int32Array(this.stride * names.length);
    this.views = this.cut();
  }

  /** Makes room for a unit of so many tokens; what the columns held before is void. */
  reset(length: number): void {
    this.length = length;
    if (length + 2 * PADDING <= this.stride) return;
    this.stride = 2 * length + 2 * PADDING;
    this.data = new Int32Array(this.stride * this.names.length);
    this.views = this.cut();
  }

  private cut(): Readonly<Record<Name, Int32Array>> {
    const views: Partial<Record<Name, Int32Array>> = {};
    this.names.forEach((name, index) => {
      views[name] = this.data.subarray(index * this.stride, (index + 1) * this.stride);
    });
    if (!this.isWhole(views)) throw new RangeError('a column has no name');
    return views;
  }

  private isWhole(
    views: Partial<Record<Name, Int32Array>>,
  ): views is Readonly<Record<Name, Int32Array>> {
    return this.names.every((name) => views[name] !== undefined);
  }
}
