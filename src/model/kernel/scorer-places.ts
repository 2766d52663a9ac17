import type { PLACES_AT_A_TIME } from '../columns.ts';
import { DEEPEST } from '../templates.ts';
import { get, i32 } from './instructions.ts';

/** How many places are scored side by side: as many as a vector holds, or one, where each needs what the last gave. */
export type Lanes = 1 | typeof PLACES_AT_A_TIME;

/** Where the function keeps what: first what it is given, then what it works with. */
export const locals = {
  /** Where the first place and the one behind the last stand in a column, and where their sums go; in bytes. */
  place: 0,
  end: 1,
  sums: 2,
  /** Which feature is looked at, in bytes of what is found for it. */
  feature: 3,
  key: 4,
  bits: 5,
  entry: 6,
  keys: 7,
  golden: 8,
  firstFactor: 9,
  secondFactor: 10,
  hash: 11,
} as const;
/** The local that keeps the hash of what is looked at so deep. */
export const hashAt = (depth: number): number => locals.hash + depth;
export const FIRST_TOTAL = locals.hash + DEEPEST;
/** What is found for a feature: a number a place. */
export const FEATURE_BYTES = 16;

/** The address in a local, moved on by so many bytes. */
export const moved = (local: number, bytes: number): number[] => [
  ...get(local),
  ...i32.of(bytes),
  ...i32.add,
];
