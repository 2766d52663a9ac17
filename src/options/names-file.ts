/** The reader's names as a file of comma-separated values: `name,mark,office`. */
import Papa from 'papaparse';
import * as v from 'valibot';
import { type OwnName, ownName } from '../settings.ts';
import { withoutGuard, writeCells } from '../spreadsheet.ts';

const COLUMNS = ['name', 'mark', 'office'] as const;

const cell = v.optional(v.pipe(v.string(), v.trim(), v.transform(withoutGuard)), '');
const row = v.pipe(
  v.object({ name: cell, mark: cell, office: cell }),
  // A list of names alone is a list of names to mark.
  v.transform(({ mark, ...rest }) => ({
    ...rest,
    mark: mark === '' ? 'always' : mark.toLowerCase(),
  })),
  ownName,
);

/** What a file gives: its names and how many of its lines could not be read, or why it gives none at all. */
type NamesRead =
  | { readonly status: 'read'; readonly names: readonly OwnName[]; readonly unread: number }
  | { readonly status: 'noNameColumn' }
  /** A quotation mark is never closed: what follows it may be many lines or one. */
  | { readonly status: 'openQuotation' };

/** Writes names as a file that spreadsheets open. */
export function writeNames(names: readonly OwnName[]): string {
  return writeCells(
    COLUMNS,
    names.map((own) => COLUMNS.map((column) => own[column])),
  );
}

/** No heading is longer; in UTF-16 units. A file may be anything, and to go back in it has to cost little. */
const LONGEST_HEADING = 100;

/** What parts the columns: whatever stands behind the first heading; spreadsheets of many countries write `;`. */
function separatorOf(file: string): string {
  const start = file.trimStart().slice(0, LONGEST_HEADING);
  const [, separator = ','] = /^"?[\p{L} ]*"?\s*([,;\t])/u.exec(start) ?? [];
  return separator;
}

/** Reads a file whose first line names its columns; `mark` and `office` may be missing. Never throws. */
export function readNames(file: string): NamesRead {
  const { data, errors, meta } = Papa.parse<unknown>(file, {
    header: true,
    delimiter: separatorOf(file),
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim().toLowerCase(),
  });
  if (!meta.fields?.includes('name')) return { status: 'noNameColumn' };
  if (errors.some(({ code }) => code === 'MissingQuotes')) return { status: 'openQuotation' };
  const rows = data.map((one) => v.safeParse(row, one));
  const names = rows.flatMap((one) => (one.success ? [one.output] : []));
  return { status: 'read', names, unread: rows.length - names.length };
}

/** What names of the list are told apart by. */
const nameKey = ({ name }: OwnName): string => name.toLowerCase();

/** Whether a list has an entry for a name. */
export const isListed = (known: readonly OwnName[], own: OwnName): boolean =>
  known.some((other) => nameKey(other) === nameKey(own));

/** Puts names into a list; of two entries for one name the later one counts. */
export function mergeNames(
  known: readonly OwnName[],
  added: readonly OwnName[],
): readonly OwnName[] {
  return [...new Map([...known, ...added].map((own) => [nameKey(own), own])).values()];
}
