/** Words and who requires them, as `required.json` has them: read when they are asked for, and most never are. */
import type { Requirement } from './screen.ts';
import { readWord, type Word } from './word.ts';

/** A pattern that requires a word, and what else it requires. */
export class Wanting {
  readonly pattern: number;
  readonly #requirement: Requirement;
  #others: readonly (readonly Word[])[] | null = null;

  /** @param requirement its choices, of which the first is the one with the word. */
  constructor(pattern: number, requirement: Requirement) {
    this.pattern = pattern;
    this.#requirement = requirement;
  }

  /** The choices of which one word each has to be there too. */
  get others(): readonly (readonly Word[])[] {
    this.#others ??= this.#requirement.slice(1).map((choice) => choice.map(readWord));
    return this.#others;
  }
}

/** A word, and who requires it. */
export class Entry {
  readonly wanting: Wanting[];
  readonly #written: string;
  #word: Word | null = null;

  constructor(written: string, wanting: Wanting) {
    this.#written = written;
    this.wanting = [wanting];
  }

  get word(): Word {
    this.#word ??= readWord(this.#written);
    return this.#word;
  }
}
