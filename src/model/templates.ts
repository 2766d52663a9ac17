import type { Columns } from './columns.ts';
import { finish, hashText, mixIn } from './hash.ts';

/** One value that a feature looks at: a column, and how many tokens to the right of the one in question. */
interface Atom {
  readonly column: number;
  readonly offset: number;
  /** Tells the atom from others with the same value. */
  readonly seed: number;
}

/** Atoms that several templates begin with are hashed once: a tree, its nodes in depth-first order. */
interface Node {
  readonly atom: Atom;
  readonly depth: number;
  /** Whether a template ends here. */
  readonly complete: boolean;
}

/** No template combines more values than this. */
const DEEPEST = 8;

/** A model's features, each a combination of values that is hashed into one key. */
export class Templates<Name extends string> {
  /** How many keys {@link extract} writes. */
  readonly count: number;
  private readonly nodes: readonly Node[];
  private readonly addresses: Int32Array;
  private readonly seeds: Int32Array;
  private readonly depths: Uint8Array;
  private readonly completes: Uint8Array;
  private readonly hashes = new Int32Array(DEEPEST + 1);
  private stride = -1;

  /**
   * @param source one template a line: columns with an offset (`word-1 word tag+1`).
   * @param names the columns, in the order that {@link Columns} has them.
   * @throws RangeError for a column that is not there.
   */
  constructor(source: string, names: readonly Name[]) {
    const lines = source.split('\n').map((line) => line.trim());
    const templates = lines.filter((line) => line !== '').map((line) => line.split(/\s+/));
    this.nodes = treeOf(templates, names);
    this.count = this.nodes.filter(({ complete }) => complete).length;
    this.addresses = new Int32Array(this.nodes.length);
    this.seeds = Int32Array.from(this.nodes, ({ atom }) => atom.seed);
    this.depths = Uint8Array.from(this.nodes, ({ depth }) => depth);
    this.completes = Uint8Array.from(this.nodes, ({ complete }) => (complete ? 1 : 0));
  }

  /** Writes the keys of the token at a padded position into `keys` from `at` on; `count` of them. */
  extract(columns: Columns<Name>, position: number, keys: Uint32Array, at: number): void {
    if (columns.stride !== this.stride) this.settle(columns.stride);
    const { addresses, seeds, depths, completes, hashes } = this;
    const { data } = columns;
    let next = at;
    for (let node = 0; node < addresses.length; node++) {
      const depth = depths[node] ?? 0;
      const value = data[(addresses[node] ?? 0) + position] ?? 0;
      const hash = mixIn((hashes[depth] ?? 0) + (seeds[node] ?? 0), value);
      hashes[depth + 1] = hash;
      if (completes[node] === 1) keys[next++] = finish(hash);
    }
  }

  private settle(stride: number): void {
    this.stride = stride;
    this.nodes.forEach(({ atom }, index) => {
      this.addresses[index] = atom.column * stride + atom.offset;
    });
  }
}

const readAtom = (text: string, names: readonly string[]): Atom => {
  const match = /^([a-zA-Z]\w*?)([+-]\d+)?$/.exec(text);
  const column = names.indexOf(match?.[1] ?? '');
  if (column < 0) throw new RangeError(`no column for the feature ${text}`);
  return { column, offset: Number(match?.[2] ?? 0), seed: hashText(text) };
};

/** The nodes of the templates from `depth` on, which have the atoms before it in common. */
const treeOf = (
  templates: readonly (readonly string[])[],
  names: readonly string[],
  depth = 0,
): Node[] => {
  if (depth >= DEEPEST) throw new RangeError('a feature of too many values');
  const groups = new Map<string, (readonly string[])[]>();
  for (const template of templates) {
    const atom = template[depth];
    if (atom !== undefined) groups.set(atom, [...(groups.get(atom) ?? []), template]);
  }
  return [...groups].flatMap(([text, group]) => [
    {
      atom: readAtom(text, names),
      depth,
      complete: group.some((template) => template.length === depth + 1),
    },
    ...treeOf(group, names, depth + 1),
  ]);
};
