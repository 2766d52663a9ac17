/** The text of an article's blocks, and for each stretch of it the text node it was copied from. */
import { call } from '../dom.ts';
import type { WrittenBlock } from './block-quotations.ts';

/** A stretch of the text that stands in one text node, character for character. */
export interface Segment {
  readonly textStart: number;
  readonly length: number;
  readonly node: Text;
  readonly nodeStart: number;
}

/** A text with the way back to the nodes that it was copied from. */
export interface MappedText {
  readonly text: string;
  /** In the order of the text; what lies between two is white space, or a quotation mark, that stands nowhere or elsewhere. */
  readonly segments: readonly Segment[];
}

/** Whatever a browser shows as a gap; no-break spaces too, since a gap is all they mean to a reader. */
const WHITE = '\\t\\n\\v\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
/** Characters without width that only say where a line may or may not end. */
const INVISIBLE = '\\u00ad\\u200b\\u2060\\ufeff';

/** Every gap but a lone space between two words, which is copied with them. */
const GAP = `[${WHITE}${INVISIBLE}]`;
const gap = new RegExp(`^ | $|${GAP}{2,}|(?! )${GAP}`, 'g');
const invisible = new RegExp(`[${INVISIBLE}]`, 'g');
const BETWEEN_BLOCKS = '\n\n';

/** White space that is owed to the next word, and where it stands if it is one character of a node. */
interface Owed {
  readonly white: string;
  readonly node: Text | null;
  readonly start: number;
}

const nothing: Owed = { white: '', node: null, start: 0 };

/** Writes the text from left to right. */
class Writer {
  readonly #written: string[] = [];
  readonly #segments: { -readonly [Key in keyof Segment]: Segment[Key] }[] = [];
  #length = 0;
  #owed = nothing;
  #mark = '';
  #isOpen = false;

  /** Owes white space to the next word, if there is a word before it and no wider space is owed. */
  owe(white: string, node: Text | null = null, start = 0): void {
    if (this.#length > 0 && white.length > this.#owed.white.length)
      this.#owed = { white, node, start };
  }

  /** Copies the words of a node, with what `whiteOf` makes of the gaps between them. */
  copy(node: Text, whiteOf: (gap: string) => string): void {
    const { data } = node;
    let start = 0;
    for (const match of data.matchAll(gap)) {
      this.#word(node, start, match.index);
      this.owe(whiteOf(match[0].replace(invisible, '')), node, match.index);
      start = match.index + match[0].length;
    }
    this.#word(node, start, data.length);
  }

  /** Owes a mark that stands nowhere to the next word, behind the white space before it. */
  open(mark: string): void {
    this.#mark = mark;
  }

  /** Writes a mark that stands nowhere right behind the last word, where one was opened. */
  close(mark: string): void {
    this.#mark = '';
    if (mark === '' || !this.#isOpen) return;
    this.#write(mark);
    this.#isOpen = false;
  }

  #word(node: Text, start: number, end: number): void {
    if (start >= end) return;
    const { white, ...place } = this.#owed;
    this.#owed = nothing;
    if (white.length === 1 && place.node !== null) this.#segment(place.node, place.start, 1);
    this.#write(white);
    this.#write(this.#mark);
    this.#isOpen ||= this.#mark !== '';
    this.#mark = '';
    this.#segment(node, start, end - start);
    this.#write(node.data.slice(start, end));
  }

  /** Begins a segment, or goes on with the last one where it ends at this very place. */
  #segment(node: Text, nodeStart: number, length: number): void {
    const last = this.#segments.at(-1);
    if (
      last?.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.textStart + last.length === this.#length
    ) {
      last.length += length;
    } else {
      this.#segments.push({ textStart: this.#length, length, node, nodeStart });
    }
  }

  #write(string: string): void {
    this.#written.push(string);
    this.#length += string.length;
  }

  finish(): MappedText {
    return { text: this.#written.join(''), segments: this.#segments };
  }
}

function collapse(white: string): string {
  return white === '' ? '' : ' ';
}

/** In a `<pre>`: line ends and empty lines stay, any other gap is one space. */
function collapseWithinLines(white: string): string {
  if (!white.includes('\n')) return collapse(white);
  return white.indexOf('\n') === white.lastIndexOf('\n') ? '\n' : BETWEEN_BLOCKS;
}

/**
 * The text of the blocks: an empty line between two, a line end for a lone `<br>`, one space for any
 * other white space, nothing for characters without width; and the quotation marks that a block lacks.
 */
export function mapText(blocks: readonly WrittenBlock[]): MappedText {
  const writer = new Writer();
  for (const { container, pieces, opening, closing } of blocks) {
    writer.owe(BETWEEN_BLOCKS);
    writer.open(opening);
    const whiteOf = call(container, 'closest', 'pre') === null ? collapse : collapseWithinLines;
    for (const piece of pieces) {
      if (piece === 'break') {
        writer.owe('\n');
        writer.open(opening);
      } else writer.copy(piece, whiteOf);
    }
    writer.close(closing);
  }
  return writer.finish();
}
