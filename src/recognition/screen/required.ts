/**
 * What a text must contain for a pattern to match anywhere in it, read off the pattern itself. To look
 * for words is far quicker than to try the pattern, and rules it out for nearly every line of a page.
 */

/** Texts in lower case of which every match contains one; null where none is sure. */
export type Required = readonly string[] | null;

/** More alternatives are no quick way past anything. */
const MOST = 60;
/** A longer text rules out hardly more. */
const LONG_ENOUGH = 6;
/** Of a class with few characters each is an alternative: `[$€£]`. */
const LARGEST_CLASS = 8;

/** Letters that stand there once each: most of a pattern. */
const LETTERS = /[\p{L}\d ’'-]+(?![?*+{])/uy;
const QUANTIFIER = /[?*+]\??|\{(\d+)(,?)\d*\}\??/y;
const LOOKAROUND = /\?<?[=!]/y;
const GROUP_NAME = /\?(?::|<\w+>)/y;
const CLASS = /\[(\^?)((?:\\.|[^\]\\])*)\]/uy;
const SET = /\\[dDsSwWpP](?:\{\w+\})?|\./y;
const EDGE = /\\[bB]|[\^$]/y;
const END = /[|)]/y;
const NO_PLAIN_CLASS = /[\\-]/;

/** A letter, an edge without any, or something of which one of several texts may be sure. */
type Atom = string | 'edge' | { readonly required: Required };

/** What a match of `pattern` contains. */
export function requiredBy(pattern: RegExp): Required {
  return new PatternReader(pattern.source).alternatives();
}

function better(one: Required, other: Required): Required {
  if (one === null || other === null) return one ?? other;
  const [first, second] = [one, other].map(sureness);
  return first !== undefined && second !== undefined && second > first ? other : one;
}

/** How much a search for these texts rules out: the shortest is found most often. */
function sureness(required: readonly string[]): number {
  const shortest = Math.min(...required.map(({ length }) => length));
  return Math.min(LONG_ENOUGH, shortest) - required.length / MOST;
}

class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Reads up to the end, or to the bracket that closes a group. */
  alternatives(): Required {
    let all: Required = this.#sequence();
    while (this.#take(/\|/y) !== null) {
      const next = this.#sequence();
      all = all === null || next === null ? null : [...all, ...next];
    }
    return all === null || all.length > MOST ? null : all;
  }

  /** The best of what stands one after the other. */
  #sequence(): Required {
    let best: Required = null;
    let run = '';
    const endRun = () => {
      if (run !== '') best = better(best, [run]);
      run = '';
    };
    while (this.#at < this.#source.length && !this.#sees(END)) {
      run += this.#take(LETTERS)?.[0].toLowerCase() ?? '';
      if (this.#at === this.#source.length || this.#sees(END)) break;
      const atom = this.#atom();
      if (atom === 'edge') continue;
      const { least, most } = this.#quantity();
      const isLetter = typeof atom === 'string';
      if (isLetter && least > 0) run += atom;
      if (isLetter && least === 1 && most === 1) continue;
      endRun();
      if (!isLetter && least > 0) best = better(best, atom.required);
    }
    endRun();
    return best;
  }

  #atom(): Atom {
    if (this.#take(EDGE) !== null) return 'edge';
    if (this.#take(SET) !== null) return { required: null };
    const characters = this.#take(CLASS);
    if (characters !== null) return { required: membersOf(characters[1], characters[2]) };
    if (this.#take(/\(/y) !== null) return this.#group();
    this.#take(/\\/y);
    return (this.#take(/./suy)?.[0] ?? '').toLowerCase();
  }

  #group(): Atom {
    const isAround = this.#take(LOOKAROUND) !== null;
    if (!isAround) this.#take(GROUP_NAME);
    const required = this.alternatives();
    this.#take(/\)/y);
    return isAround ? 'edge' : { required };
  }

  /** How often the last atom may stand there. */
  #quantity(): { readonly least: number; readonly most: number } {
    const found = this.#take(QUANTIFIER);
    if (found === null) return { least: 1, most: 1 };
    const [sign, number, comma] = found;
    if (number !== undefined) {
      const least = Number(number);
      return { least, most: comma === '' ? least : Number.POSITIVE_INFINITY };
    }
    return { least: sign.startsWith('+') ? 1 : 0, most: Number.POSITIVE_INFINITY };
  }

  #sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    return pattern.test(this.#source);
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found !== null) this.#at = pattern.lastIndex;
    return found;
  }
}

/** Each character of a class that names them one by one. */
function membersOf(negation = '', members = ''): Required {
  const each = [...new Set(members.toLowerCase())];
  const isPlain = negation === '' && !NO_PLAIN_CLASS.test(members);
  return isPlain && each.length <= LARGEST_CLASS ? each : null;
}
