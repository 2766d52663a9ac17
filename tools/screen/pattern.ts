/** The parts of a regular expression, as far as they tell what stands in whatever it matches. */

/** What is repeated: once each, where the pattern says nothing else. */
export interface Part {
  readonly atom: Atom;
  readonly least: number;
  readonly most: number;
}
export type Sequence = readonly Part[];

type Atom =
  /** Letters that stand there as they are, in lower case. */
  | { readonly type: 'text'; readonly text: string }
  /** One character of several: which, where they are few, and whether one of them is a letter. */
  | { readonly type: 'class'; readonly members: readonly string[]; readonly hasLetters: boolean }
  | { readonly type: 'group'; readonly alternatives: readonly Sequence[] }
  /** Nothing, at a place of which something holds. */
  | { readonly type: 'edge'; readonly edge: Edge };

/** `^`, `$`, `\b`; no letter before the place, or after it; and all that says nothing of these. */
export type Edge = 'start' | 'end' | 'word' | 'clearBefore' | 'clearAfter' | 'other';

/** Of a class with few characters each is an alternative: `[$€£]`. */
const LARGEST_CLASS = 8;

/** Letters that stand there once each: most of a pattern. */
const LETTERS = /[\p{L}\d ’'-]+(?![?*+{])/uy;
const QUANTIFIER = /[?*+]\??|\{(\d+)(,?)\d*\}\??/y;
const LOOKAROUND = /\?<?[=!]/y;
const GROUP_NAME = /\?(?::|<\w+>)/y;
const CLASS = /\[(\^?)((?:\\.|[^\]\\])*)\]/uy;
const SET = /\\[dDsSwWpP](?:\{\w+\})?|\./y;
const EDGE = /\\[bB]|[\^$]|\(\?<?!\[?\\p\{L\}\]?\)/y;
const END = /[|)]/y;
const NO_PLAIN_CLASS = /[\\-]/;

const edges: Readonly<Record<string, Edge>> = {
  '\\b': 'word',
  '^': 'start',
  $: 'end',
  '(?<!\\p{L})': 'clearBefore',
  '(?!\\p{L})': 'clearAfter',
  '(?![\\p{L}])': 'clearAfter',
};

/** The alternatives of a pattern. */
export function partsOf(pattern: RegExp): readonly Sequence[] {
  return new PatternReader(pattern.source).alternatives();
}

class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Reads up to the end, or to the bracket that closes a group. */
  alternatives(): Sequence[] {
    const all = [this.#sequence()];
    while (this.#take(/\|/y) !== null) all.push(this.#sequence());
    return all;
  }

  #sequence(): Sequence {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && !this.#sees(END)) {
      const letters = this.#take(LETTERS)?.[0];
      const atom = letters === undefined ? this.#atom() : textAtom(letters);
      parts.push({ atom, ...this.#quantity() });
    }
    return parts;
  }

  #atom(): Atom {
    const edge = this.#take(EDGE)?.[0];
    if (edge !== undefined) return { type: 'edge', edge: edges[edge] ?? 'other' };
    const set = this.#take(SET)?.[0];
    if (set !== undefined) return { type: 'class', members: [], hasLetters: hasLetters(set) };
    const characters = this.#take(CLASS);
    if (characters !== null) return classOf(characters[1] === '^', characters[2] ?? '');
    if (this.#take(/\(/y) !== null) return this.#group();
    this.#take(/\\/y);
    return textAtom(this.#take(/./suy)?.[0] ?? '');
  }

  #group(): Atom {
    const isAround = this.#take(LOOKAROUND) !== null;
    if (!isAround) this.#take(GROUP_NAME);
    const alternatives = this.alternatives();
    this.#take(/\)/y);
    return isAround ? { type: 'edge', edge: 'other' } : { type: 'group', alternatives };
  }

  /** How often the last atom may stand there. */
  #quantity(): Omit<Part, 'atom'> {
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

function textAtom(text: string): Atom {
  return { type: 'text', text: text.toLowerCase() };
}

/** Each character of a class that names them one by one; none of others. */
function classOf(isNegated: boolean, members: string): Atom {
  const each = [...new Set(members.toLowerCase())];
  const isPlain = !isNegated && !NO_PLAIN_CLASS.test(members) && each.length <= LARGEST_CLASS;
  const isClear = isNegated ? /\\p\{L\}|\\w/.test(members) : !hasLetters(members);
  return { type: 'class', members: isPlain ? each : [], hasLetters: !isClear };
}

/** Whether a class, or a set such as `\w`, has a letter from a to z. */
function hasLetters(members: string): boolean {
  return /[a-z]|\\|^\.$/i.test(members.replaceAll(/\\[sdW.[\]()|+*?^$/-]/g, ''));
}
