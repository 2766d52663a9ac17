import type { Spans } from '../language/index.ts';

/** A named person. */
export interface Person {
  /** The fullest name that the article gives. */
  readonly name: string;
  /** Every mention by name, title and possessive ending left out, in the order of the text. */
  readonly mentions: Spans;
}

/** A named person who holds, held or has been named to a public office. */
export interface Official extends Person {
  /** The office as the article words it, or null where it never says. */
  readonly office: string | null;
  /** Whether the office is a past one. */
  readonly former: boolean;
}
