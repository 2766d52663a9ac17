import { wordSet } from '../word-set.ts';
import { ADMINISTRATION } from './administration.ts';
import { DIPLOMATIC } from './diplomatic.ts';
import { EXECUTIVE } from './executive.ts';
import { FORCES } from './forces.ts';
import { JUDICIAL } from './judicial.ts';
import { LEGISLATIVE } from './legislative.ts';
import type { OfficeRow } from './types.ts';

/** Every row of the lexicon of offices. */
export const OFFICE_ROWS: readonly OfficeRow[] = [
  ...EXECUTIVE,
  ...LEGISLATIVE,
  ...JUDICIAL,
  ...DIPLOMATIC,
  ...FORCES,
  ...ADMINISTRATION,
];

/** The row of each head. */
export const ROW_OF_HEAD: ReadonlyMap<string, OfficeRow> = new Map(
  OFFICE_ROWS.flatMap((row) => [...wordSet(row.heads)].map((head) => [head, row] as const)),
);

const headsThatAre = (standing: OfficeRow['standing']): ReadonlySet<string> =>
  new Set([...ROW_OF_HEAD].flatMap(([head, row]) => (row.standing === standing ? [head] : [])));

/** Heads that name a public office by themselves. */
export const PUBLIC_HEADS = headsThatAre('public');

/** Heads whose office is public or not by what stands beside them. */
export const OPEN_HEADS = headsThatAre('open');
