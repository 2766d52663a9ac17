import type { Branch, Level } from '../../../public-bodies/index.ts';

/** A row of the lexicon of offices: words that head the names of offices of one kind. */
export interface OfficeRow {
  readonly branch: Branch;
  /** Where the office reaches unless the words beside the head say otherwise. */
  readonly level: Level;
  /** `public`: an office by itself. `open`: public or not by the body beside it, as a president is. */
  readonly standing: 'public' | 'open';
  /** In lower case, separated by white space; titles of two words are joined by a hyphen in running text, or headed by their last word. */
  readonly heads: string;
}
