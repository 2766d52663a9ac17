import type { Branch, Level } from '../../types.ts';

/** A row of the lexicon of public bodies: bodies of one kind by name. */
export interface BodyRow {
  readonly branch: Branch;
  readonly level: Level;
  /** In lower case, separated by commas or line breaks, without a leading article. */
  readonly names: string;
}
