import type { TemplateNode, Templates } from '../templates.ts';
import type { CellLayout } from './cells.ts';

/** A node, and the number of the template that ends there; -1 where none of the share does. */
export interface ShareNode extends TemplateNode {
  readonly template: number;
}

/** Those of a table's templates that are scored together. */
export interface Share {
  /** What leads to them, in depth-first order. */
  readonly nodes: readonly ShareNode[];
  /** For each template which feature of the share it is; first come those whose rows are looked up, so many. */
  readonly features: ReadonlyMap<number, number>;
  readonly lookedUp: number;
}

const shareOf = (nodes: readonly ShareNode[], { inPlace }: CellLayout): Share => {
  const templates = nodes.map(({ template }) => template).filter((template) => template >= 0);
  const isLookedUp = (template: number) => (inPlace[template] ?? -1) < 0;
  const lookedUp = templates.filter(isLookedUp);
  const order = [...lookedUp, ...templates.filter((template) => !isLookedUp(template))];
  const features = new Map(order.map((template, feature) => [template, feature]));
  return { nodes, features, lookedUp: lookedUp.length };
};

const numbered = ({ nodes }: Templates<string>): ShareNode[] => {
  let next = 0;
  return nodes.map((node) => ({ ...node, template: node.complete ? next++ : -1 }));
};

/** All templates. */
export const wholeOf = (templates: Templates<string>, cells: CellLayout): Share =>
  shareOf(numbered(templates), cells);

/** For each node whether it or one before it on its way looks at a column. */
const looksAt = (nodes: readonly TemplateNode[], column: number): boolean[] => {
  const way: boolean[] = [];
  return nodes.map(({ atom, depth }) => {
    const looks = atom.column === column || (depth > 0 && way[depth - 1] === true);
    way[depth] = looks;
    return looks;
  });
};

/** The templates that do not look at a column, and those that do. */
export const sharesBy = (
  templates: Templates<string>,
  cells: CellLayout,
  column: number,
): { readonly without: Share; readonly looking: Share } => {
  const nodes = numbered(templates);
  const looks = looksAt(nodes, column);
  const shareWhere = (wanted: boolean): Share => {
    const own = nodes.map((node, at) => (looks[at] === wanted ? node : { ...node, template: -1 }));
    const leads = (node: ShareNode, at: number): boolean => {
      if (node.template >= 0) return true;
      const end = own.findIndex(({ depth }, behind) => behind > at && depth <= node.depth);
      return own.slice(at + 1, end < 0 ? undefined : end).some(({ template }) => template >= 0);
    };
    return shareOf(own.filter(leads), cells);
  };
  return { without: shareWhere(false), looking: shareWhere(true) };
};
