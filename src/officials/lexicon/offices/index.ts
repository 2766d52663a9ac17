import { wordSet } from '../../../word-lists.ts';
import { ADMINISTRATION } from './administration.ts';
import { DIPLOMATIC } from './diplomatic.ts';
import { EXECUTIVE } from './executive.ts';
import { FORCES } from './forces.ts';
import { JUDICIAL } from './judicial.ts';
import { LEGISLATIVE } from './legislative.ts';
import { NATIVE } from './native.ts';
import type { OfficeRow } from './types.ts';

/** Every row of the lexicon of offices. */
export const OFFICE_ROWS: readonly OfficeRow[] = [
  ...EXECUTIVE,
  ...LEGISLATIVE,
  ...JUDICIAL,
  ...DIPLOMATIC,
  ...FORCES,
  ...ADMINISTRATION,
  ...NATIVE,
];

/** The row of each head. */
export const ROW_OF_HEAD: ReadonlyMap<string, OfficeRow> = new Map(
  OFFICE_ROWS.flatMap((row) => [...wordSet(row.heads)].map((head) => [head, row] as const)),
);

/** Heads that name a public office by themselves. */
export const PUBLIC_HEADS: ReadonlySet<string> = new Set(
  [...ROW_OF_HEAD].flatMap(([head, { standing }]) => (standing === 'public' ? [head] : [])),
);
