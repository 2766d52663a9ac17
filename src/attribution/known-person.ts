import type { Spans } from '../language/index.ts';

/** A named person of the text, as far as sources are concerned. */
export interface KnownPerson {
  /** The fullest name that the article gives. */
  readonly name: string;
  /** Every mention by name, in the order of the text. */
  readonly mentions: Spans;
  /** Whether the person holds, held or has been named to a public office. */
  readonly official: boolean;
  /** The office as the article words it, or null. */
  readonly office: string | null;
}
