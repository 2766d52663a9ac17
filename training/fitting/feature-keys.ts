import { type Columns, DEEPEST, finish, mixIn, type Templates } from '../../src/model/index.ts';

/** Hashes the features of single places one after the other, as scorers do side by side. */
export class FeatureKeys<Name extends string> {
  /** How many keys {@link extract} writes, one a template. */
  readonly count: number;
  private readonly templates: Templates<Name>;
  private readonly hashes = new Int32Array(DEEPEST + 1);
  private views: Columns<Name>['views'] | null = null;
  /** The column of each node. */
  private columns: readonly Int32Array[] = [];

  constructor(templates: Templates<Name>) {
    this.templates = templates;
    this.count = templates.count;
  }

  /** Writes the keys of the token at a padded position into `keys` from `at` on; `count` of them. */
  extract({ views }: Columns<Name>, position: number, keys: Uint32Array, at: number): void {
    if (views !== this.views) this.settle(views);
    const { hashes, columns } = this;
    let next = at;
    for (const [index, { atom, depth, complete }] of this.templates.nodes.entries()) {
      const value = columns[index]?.[position + atom.offset] ?? 0;
      const hash = mixIn((hashes[depth] ?? 0) + atom.seed, value);
      hashes[depth + 1] = hash;
      if (complete) keys[next++] = finish(hash);
    }
  }

  private settle(views: Columns<Name>['views']): void {
    const { names, nodes } = this.templates;
    this.views = views;
    this.columns = nodes.map(({ atom }) => {
      const name = names[atom.column];
      return name === undefined ? new Int32Array(0) : views[name];
    });
  }
}
