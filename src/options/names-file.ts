/** The reader's names as a file of comma-separated values: `name,mark,office`. */
import Papa from 'papaparse';
import * as v from 'valibot';
import { type OwnName, ownName } from '../settings.ts';

const COLUMNS = ['name', 'mark', 'office'] as const;

const cell = v.optional(v.pipe(v.string(), v.trim()), '');
const row = v.pipe(
  v.object({ name: cell, mark: cell, office: cell }),
  // A list of names alone is a list of names to mark.
  v.transform(({ mark, ...rest }) => ({
    ...rest,
    mark: mark === '' ? 'always' : mark.toLowerCase(),
  })),
  ownName,
);

/** What a file gives: the names that could be read, and how many lines could not. */
interface NamesRead {
  readonly names: readonly OwnName[];
  readonly unread: number;
}

/** Writes names as a file that spreadsheets open. */
export function writeNames(names: readonly OwnName[]): string {
  return Papa.unparse([...names], { columns: [...COLUMNS] });
}

/** Reads a file whose first line names its columns; `mark` and `office` may be missing. Never throws. */
export function readNames(file: string): NamesRead {
  const { data } = Papa.parse<unknown>(file, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim().toLowerCase(),
  });
  const rows = data.map((one) => v.safeParse(row, one));
  const names = rows.flatMap((one) => (one.success ? [one.output] : []));
  return { names, unread: rows.length - names.length };
}

/** Puts names into a list; of two entries for one name the later one counts. */
export function mergeNames(
  known: readonly OwnName[],
  added: readonly OwnName[],
): readonly OwnName[] {
  return [...new Map([...known, ...added].map((own) => [own.name.toLowerCase(), own])).values()];
}
