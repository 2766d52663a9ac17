/** Words that patterns require, and how they are written in `required.json`. */

/** What stands right before or after a word: nothing; no letter; anything. */
export type Beside = 'nothing' | 'noLetter' | 'anything';

/** A text in lower case, and what stands beside it. */
export interface Word {
  readonly text: string;
  readonly before: Beside;
  readonly after: Beside;
}

/** A word is written between two of these: `^later^`, `|donat~`. */
const marks: Readonly<Record<Beside, string>> = { nothing: '^', noLetter: '|', anything: '~' };

function besideOf(mark: string | undefined): Beside {
  if (mark === marks.nothing) return 'nothing';
  return mark === marks.noLetter ? 'noLetter' : 'anything';
}

/** Reads what `writeWord` has written. */
export function readWord(written: string): Word {
  return {
    text: written.slice(1, -1),
    before: besideOf(written.at(0)),
    after: besideOf(written.at(-1)),
  };
}

/** Whether anything may stand before a written word. */
export function standsAnywhere(written: string): boolean {
  return written.startsWith(marks.anything);
}

/** Writes a word as `readWord` reads it. */
export function writeWord({ text, before, after }: Word): string {
  return `${marks[before]}${text}${marks[after]}`;
}
