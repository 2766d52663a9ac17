/** A comparison as it is read on a terminal. */
import type { Comparison, PageDifference, Side } from './compare-foldings.ts';

/** What the runs are called, as a rule by their files. */
type Names = Readonly<Record<Side, string>>;

const sides = ['first', 'second'] as const;

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

function linesOf(difference: PageDifference, names: Names): readonly string[] {
  if ('missingIn' in difference) return [`  not in ${names[difference.missingIn]}`];
  return sides.flatMap((side) =>
    difference.only[side].map((block) => `  only in ${names[side]}: ${block}`),
  );
}

function numberOnly({ differences }: Comparison, side: Side): number {
  return differences
    .map((difference) => ('only' in difference ? difference.only[side].length : 0))
    .reduce((sum, number) => sum + number, 0);
}

/** Each page that differs with its blocks, and a last line with the counts. */
export function tellFoldings(comparison: Comparison, names: Names): readonly string[] {
  const { pages, alike, differences } = comparison;
  const told = differences.flatMap((one) => [one.page, ...linesOf(one, names)]);
  const only = sides.map((side) => `${numberOnly(comparison, side)} only in ${names[side]}`);
  const counts = [`${counted(alike, 'block')} in both`, ...only].join(', ');
  return [...told, `${counts}; ${differences.length} of ${counted(pages, 'page')} differ`];
}
