/** A pattern by its alternatives: each is compiled when a text may match it, and most never are. */
import type { Requirement } from './screen.ts';

/** Where the pieces of a pattern’s source begin and end that one of its alternatives is made of. */
export type Pieces = readonly number[];

/** An alternative as `required.json` has it. */
export interface WrittenAlternative {
  readonly pieces: Pieces;
  readonly requires: Requirement;
}

/** The source of an alternative. @param source that of the whole pattern. */
export function sourceOf(source: string, pieces: Pieces): string {
  let own = '';
  for (let at = 0; at < pieces.length; at += 2) own += source.slice(pieces[at], pieces[at + 1]);
  return own;
}

/**
 * One of the alternatives of a pattern. Engines compile a pattern when it is first tried, twice where it is tried
 * again and once more for texts with other characters than Latin-1’s, and take a millisecond for a long one.
 */
export class Alternative {
  /** The number of the pattern in its list. */
  readonly number: number;
  readonly #whole: RegExp;
  readonly #pieces: Pieces;
  #pattern: RegExp | null = null;

  constructor(number: number, whole: RegExp, pieces: Pieces) {
    this.number = number;
    this.#whole = whole;
    this.#pieces = pieces;
  }

  get pattern(): RegExp {
    const { source, flags } = this.#whole;
    this.#pattern ??= new RegExp(sourceOf(source, this.#pieces), flags);
    return this.#pattern;
  }
}
