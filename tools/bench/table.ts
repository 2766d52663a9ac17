/** Rows of text and figures, in columns. */

type Cell = string | number;

const wordsOf = (cell: Cell): string =>
  typeof cell === 'string' ? cell : Math.round(cell).toLocaleString('en');

/** The first column to the left, the others to the right, two blanks between. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows].map((row) => row.map(wordsOf));
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}
