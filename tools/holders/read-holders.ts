/** What may stand in a file of names and offices, and what becomes of it. */
import { Failure } from '../command/failure.ts';

/** A name and the office that goes with it, as the table keeps them. */
export type Row = readonly [name: string, office: string];

/** Why a line cannot be taken. */
const failureOn = (line: number, what: string): Failure => new Failure(`line ${line}: ${what}`);

const columnOf = (header: readonly string[], name: string): number => {
  const column = header.indexOf(name);
  if (column < 0) throw failureOn(1, `no column “${name}” among: ${header.join(', ')}`);
  return column;
};

const clean = (cell: string | undefined): string => (cell ?? '').replace(/\s+/gu, ' ').trim();

/**
 * Reads names and offices off a table whose columns are parted by tabs; its first line names them, and `name`
 * and `office` are among them. A line that says what another has said is left out.
 *
 * @throws Failure in one line where a column, a name or an office is missing.
 */
export function readHolders(table: string): readonly Row[] {
  const [first = '', ...lines] = table.split(/\r?\n/u);
  const header = first.split('\t').map(clean);
  const name = columnOf(header, 'name');
  const office = columnOf(header, 'office');
  const rows = new Map<string, Row>();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const cells = line.split('\t');
    const row: Row = [clean(cells[name]), clean(cells[office])];
    if (row[0] === '' || row[1] === '') throw failureOn(index + 2, 'no name or no office');
    rows.set(row.join('\t'), row);
  }
  return [...rows.values()];
}
