import type { Spans } from '../language/index.ts';
import type { Branch, Level } from '../public-bodies/index.ts';

/** A named person. */
export interface Person {
  /** The fullest name that the article gives. */
  readonly name: string;
  /** Every mention by name, title and possessive ending left out, in the order of the text. */
  readonly mentions: Spans;
}

/** Where it is known from that somebody holds an office. */
type OfficeSource =
  | { readonly from: 'article' }
  /** The project's own table of the best-known offices; `asOf` is its date, as `2026-08`. */
  | { readonly from: 'table'; readonly asOf: string }
  /** The reader's own list of names. */
  | { readonly from: 'reader' };

/** A named person who holds, held or has been named to a public office. */
export interface Official extends Person {
  /** The office as the article words it (`Senator` where several are `Senators`), else as the table or the reader does, or null where nobody says. */
  readonly office: string | null;
  /** Offices held at the same time, as the article words them; mostly none. */
  readonly alsoHolds: readonly string[];
  /** Whether the office is a past one. */
  readonly former: boolean;
  /** Null where nothing tells, and so for `level`. */
  readonly branch: Branch | null;
  readonly level: Level | null;
  readonly known: OfficeSource;
}
