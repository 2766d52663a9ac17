/** How far beyond either end of a unit features may look. */
export const PADDING = 6;
/** Scorers look at several places at a time, and so at a few behind the last. */
export const PLACES_AT_A_TIME = 4;

const PAGE = 2 ** 16;

/**
 * A record with all names. It is read from JSON: V8 makes a hash table of an object to which many names are added
 * one by one, and in such a table every look at a column costs several times as much.
 */
const emptyViews = <Name extends string>(
  names: readonly Name[],
): Partial<Record<Name, Int32Array>> =>
  JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:null`).join()}}`);

/**
 * What is known of each token of a unit, one column a property, as numbers (small codes or hashes).
 * Position `PADDING` is the unit's first token. One instance is filled again for every unit. The columns lie in a
 * memory that the scorers which look at them share.
 */
export class Columns<Name extends string> {
  /** Tokens of the longest unit that the columns can hold. */
  readonly capacity: number;
  /** Positions of a column. */
  readonly stride: number;
  readonly memory: WebAssembly.Memory;
  /** Tokens of the unit that the columns hold now. */
  length = 0;
  /** Each column as a view, indexed by padded position; other ones after every {@link makeRoom}. */
  views: Readonly<Record<Name, Int32Array>>;
  private readonly names: readonly Name[];

  constructor(names: readonly Name[], capacity: number) {
    this.names = names;
    this.capacity = capacity;
    this.stride = capacity + 2 * PADDING + PLACES_AT_A_TIME;
    this.memory = new WebAssembly.Memory({
      initial: Math.ceil((4 * this.stride * names.length) / PAGE),
    });
    this.views = this.cut();
  }

  /**
   * Begins a unit of so many tokens; what the columns held before is void.
   * @throws RangeError for more than there is room for.
   */
  reset(length: number): void {
    if (length > this.capacity) throw new RangeError(`no room for ${length} tokens`);
    this.length = length;
  }

  /** Makes room behind all that is in the memory now, for good. @returns its address. */
  makeRoom(bytes: number): number {
    const pages = this.memory.grow(Math.ceil(bytes / PAGE));
    this.views = this.cut();
    return pages * PAGE;
  }

  private cut(): Readonly<Record<Name, Int32Array>> {
    const views = emptyViews(this.names);
    this.names.forEach((name, index) => {
      views[name] = new Int32Array(this.memory.buffer, 4 * index * this.stride, this.stride);
    });
    if (!this.isWhole(views)) throw new RangeError('a column has no name');
    return views;
  }

  private isWhole(
    views: Partial<Record<Name, Int32Array>>,
  ): views is Readonly<Record<Name, Int32Array>> {
    return this.names.every((name) => views[name] instanceof Int32Array);
  }
}
