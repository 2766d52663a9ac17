/** A line of a page as plain data: what it says, and what it is made of. */

/** What an appeal asks the reader for. */
export type AppealKind =
  | 'donation'
  | 'membership'
  | 'subscription'
  | 'newsletter'
  | 'registration'
  | 'app'
  | 'social';

/** What a line is in the page. */
export type LineRole =
  | 'text'
  | 'heading'
  | 'button'
  | 'emailField'
  | 'field'
  /** A password or a long text to write: the form is no appeal's. */
  | 'foreignField'
  | 'picture';

/** Text between two edges of blocks or line breaks, or a field or a picture of its own. */
export interface Line {
  readonly role: LineRole;
  /** White space collapsed; for a field its label or placeholder, for a picture nothing. */
  readonly text: string;
  /** How much of the text is in links, from 0 to 1. */
  readonly linkShare: number;
  /** Where its links lead, as written in the page. */
  readonly targets: readonly string[];
}
