/**
 * What a spreadsheet begins to calculate at. It takes a cell for a formula by its first character, also one that is
 * written full width; where another character parts its columns than parts ours, a cell may begin behind that, with
 * quotation marks and blanks before what it says.
 */
const FORMULA = /(?=[=+\-@\t\r＝＋－＠])(?<=(?:^|[;\t\r\n])[" ]*)/g;

/** A cell that no spreadsheet calculates: an apostrophe stands before what would be a formula. */
export function guardFormula(cell: string): string {
  return cell.replaceAll(FORMULA, "'");
}
