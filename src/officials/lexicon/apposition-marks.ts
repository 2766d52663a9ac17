/** Marks that open an apposition, and those that close one. */
export const OPENERS: ReadonlySet<string> = new Set([',', '(', '[', '—', '–', '-', '--']);
export const CLOSERS: ReadonlySet<string> = new Set([',', ')', ']', '—', '–', '-', '--', '.', ';']);
