import type { Candidate } from './candidates.ts';
import type { Run } from './runs.ts';

/** One mention of a person by name. */
export interface Mention extends Run {
  /** Where the title written large before the name starts; the same as `first` where there is none. */
  readonly titleFirst: number;
  readonly titled: Candidate['titled'];
}

/** A named person, before anybody asks for an office. */
export interface NamedPerson {
  readonly name: string;
  readonly words: readonly string[];
  readonly mentions: readonly [Mention, ...Mention[]];
}
