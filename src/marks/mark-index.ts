import { firstWhere } from '../lists.ts';
import type { Layer } from './highlight-names.ts';
import type { Mark } from './mark-list.ts';

/** Which mark a point of the text belongs to where several lie on it: the lower goes first. */
const precedence: Readonly<Record<Layer, number>> = {
  source: 0,
  name: 1,
  content: 2,
  current: 3,
  flash: 3,
};

/** The foremost marks first: by what they are for, then the narrower one. */
function byPrecedence({ highlight, span }: Mark, other: Mark): number {
  return (
    precedence[highlight.layer] - precedence[other.highlight.layer] ||
    span[1] - span[0] - (other.span[1] - other.span[0])
  );
}

/** The index of the last number that is at most `value`, or -1. */
const lastAtMost = (sorted: readonly number[], value: number): number =>
  firstWhere(sorted, (one) => one > value) - 1;

/**
 * Sorts marks by place, once, so that the mark at an offset is found in a binary search.
 *
 * The edges of all marks cut the text into cells. The marks claim their cells in order of precedence,
 * each cell once; `nextFree` leaps over those already claimed, so that nesting costs nothing extra.
 *
 * @returns what gives the foremost mark on the character at an offset of the text, or null.
 */
export function createMarkIndex<M extends Mark>(marks: readonly M[]): (offset: number) => M | null {
  const edges = [...new Set(marks.flatMap(({ span }) => span))].sort((a, b) => a - b);
  const owners: (M | null)[] = edges.map(() => null);
  const leaps = edges.map((_, cell) => cell);

  const nextFree = (from: number): number => {
    let cell = from;
    for (let leap = leaps[cell]; leap !== undefined && leap !== cell; leap = leaps[cell]) {
      leaps[cell] = leaps[leap] ?? leap;
      cell = leap;
    }
    return cell;
  };

  for (const mark of marks.toSorted(byPrecedence)) {
    const end = lastAtMost(edges, mark.span[1]);
    for (let cell = nextFree(lastAtMost(edges, mark.span[0])); cell < end; cell = nextFree(cell)) {
      owners[cell] = mark;
      leaps[cell] = cell + 1;
    }
  }
  return (offset) => owners[lastAtMost(edges, offset)] ?? null;
}
