/** Comma-separated values as spreadsheets open them: in Unicode, and with nothing that they would calculate. */
import Papa from 'papaparse';

/** Spreadsheets take a file for Unicode only where it starts with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Before what a spreadsheet begins to calculate at, guarded or not. It takes a cell for a formula by its first character,
 * also one that is written full width; where another character parts its columns than parts ours, a cell may begin behind
 * that, with quotation marks and blanks before what it says. A run of apostrophes is looked through once, from its first.
 */
const FORMULA = /(?<!')(?='*[=+\-@\t\r＝＋－＠])(?<=(?:^|[;\t\r\n])[" ]*)/g;
/** The guard before such a place. */
const GUARD = /(?<!')'(?='*[=+\-@\t\r＝＋－＠])(?<=(?:^|[;\t\r\n])[" ]*')/g;

/** A cell that no spreadsheet calculates: an apostrophe stands before what would be a formula. */
export function guardFormula(cell: string): string {
  return cell.replaceAll(FORMULA, "'");
}

/** What was written in a guarded cell. */
export function withoutGuard(cell: string): string {
  return cell.replaceAll(GUARD, '');
}

/** Writes rows of cells under the names of their columns. */
export function writeCells(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const data = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? guardFormula(cell) : cell)),
  );
  return BYTE_ORDER_MARK + Papa.unparse({ fields: [...columns], data });
}
