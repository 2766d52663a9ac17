import { PADDING } from './columns.ts';
import { hashText } from './hash.ts';

/** One value that a feature looks at: a column, and how many tokens to the right of the one in question. */
interface Atom {
  readonly column: number;
  readonly offset: number;
  /** Tells the atom from others with the same value. */
  readonly seed: number;
}

/** Atoms that several templates begin with are hashed once: a tree, its nodes in depth-first order. */
export interface TemplateNode {
  readonly atom: Atom;
  readonly depth: number;
  /** Whether a template ends here. */
  readonly complete: boolean;
}

/** No template combines more values than this. */
export const DEEPEST = 8;

/** A model's features, each a combination of values of columns with these names that is hashed into one key. */
export interface Templates<Name extends string> {
  readonly names: readonly Name[];
  /** How many features there are. */
  readonly count: number;
  readonly nodes: readonly TemplateNode[];
}

const readAtom = (text: string, names: readonly string[]): Atom => {
  const match = /^([a-zA-Z]\w*?)([+-]\d+)?$/.exec(text);
  const column = names.indexOf(match?.[1] ?? '');
  if (column < 0) throw new RangeError(`no column for the feature ${text}`);
  const offset = Number(match?.[2] ?? 0);
  if (Math.abs(offset) > PADDING) throw new RangeError(`the feature ${text} looks too far`);
  return { column, offset, seed: hashText(text) };
};

/** The nodes of the templates from `depth` on, which have the atoms before it in common. */
const treeOf = (
  templates: readonly (readonly string[])[],
  names: readonly string[],
  depth = 0,
): TemplateNode[] => {
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

/**
 * Reads templates.
 *
 * @param source one a line: columns with an offset (`word-1 word tag+1`).
 * @param names the columns, in the order that {@link Columns} has them.
 * @throws RangeError for a column that is not there, or an offset beyond {@link PADDING}.
 */
export const readTemplates = <Name extends string>(
  source: string,
  names: readonly Name[],
): Templates<Name> => {
  const lines = source.split('\n').map((line) => line.trim());
  const nodes = treeOf(
    lines.filter((line) => line !== '').map((line) => line.split(/\s+/)),
    names,
  );
  return { names, nodes, count: nodes.filter(({ complete }) => complete).length };
};
