/** From a page’s markup to its sketch. */
import { KEPT_WORDS, OWN_PREFIX } from '../elements.ts';
import { markupLimits, type NodePlace } from '../outline/index.ts';
import { decoded } from './attributes.ts';
import { emptyElements } from './element-roles.ts';
import { elementOf, seenOf, thingOf } from './read-tag.ts';
import { emptyRoot, type SketchElement, type SketchThing } from './tree.ts';

/** A tag: whether it ends an element, its name, its attributes (names of which may have quotation marks in them). */
const TAG = /<(\/?)([^\s/>!?]+)((?: [^\s=>]+="[^"]*")*) ?(\/?)>/y;

/** The sketch of a page, and whether the page has more than was read of it. */
export interface ReadMarkup {
  readonly root: SketchElement;
  readonly isCut: boolean;
}

/** An element that has begun and has not ended. */
interface Open {
  readonly number: number;
  readonly name: string;
  /** Where it stands in the sketch; null for what is none of that. */
  readonly node: SketchElement | SketchThing | null;
  /** What stands in it stands there in the sketch; null where nobody looks into it. */
  readonly inside: SketchElement | null;
}

/** Reads markup as a browser writes it, in one go. Linear in its size, whatever it is. */
export function readMarkup(markup: string): ReadMarkup {
  const reader = new MarkupReader(markup);
  const isRead = reader.read();
  return { root: reader.root, isCut: !isRead };
}

class MarkupReader {
  readonly root = emptyRoot();
  readonly #markup: string;
  readonly #open: Open[];
  /** The number of the element that began last. */
  #number = -1;
  /** Where a text would stand that came now. */
  #place: NodePlace = { element: -1, part: 'inside' };
  /** What stands in these is none of the page, and has no numbers. */
  #templates = 0;
  #nodes = 0;

  constructor(markup: string) {
    this.#markup = markup;
    this.#open = [{ number: -1, name: '', node: this.root, inside: this.root }];
  }

  /** Whether all was read, and nothing is open still. */
  read(): boolean {
    const markup = this.#markup;
    let at = 0;
    while (at < markup.length && this.#nodes < markupLimits.nodes) {
      const found = markup.indexOf('<', at);
      const next = found < 0 ? markup.length : found;
      if (next > at) this.#addText(at, next);
      at = next === markup.length ? next : this.#readTag(next);
      if (at < 0) break;
    }
    const isRead = at === markup.length && this.#open.length === 1;
    while (this.#open.length > 0) this.#end(markup.length);
    return isRead;
  }

  /** Reads the tag at a place; gives where it ends, and -1 where there is none. */
  #readTag(at: number): number {
    TAG.lastIndex = at;
    const tag = TAG.exec(this.#markup);
    if (tag === null) return this.#endOfOther(at);
    const [{ length }, slash, name = '', attributes = '', isEmpty] = tag;
    const end = at + length;
    const isAlone = isEmpty !== '' || emptyElements.has(name);
    if (slash === '') this.#begin(name, attributes, at, end, isAlone);
    else if (!isAlone && this.#open.length > 1) this.#end(end);
    return end;
  }

  /** Past what is neither a tag nor a comment. */
  #endOfOther(at: number): number {
    const next = this.#markup[at + 1];
    if (next !== '!' && next !== '?') return -1;
    const end = this.#markup.indexOf('>', at);
    return end < 0 ? end : end + 1;
  }

  /** @param isAlone whether nothing can stand in it. */
  #begin(name: string, attributes: string, from: number, to: number, isAlone: boolean): void {
    if (this.#templates === 0) this.#number += 1;
    const number = this.#number;
    const parent = this.#open.at(-1)?.inside ?? null;
    const isDeep = this.#open.length >= markupLimits.depth;
    const node = parent && this.#draw(parent, name, attributes, from, to);
    if (isAlone) {
      this.#place = { element: number, part: 'after' };
      return;
    }
    const inside = node?.type === 'element' && !isDeep ? node : null;
    this.#open.push({ number, name, node, inside: name === KEPT_WORDS ? parent : inside });
    this.#place = { element: number, part: name === KEPT_WORDS ? 'after' : 'inside' };
    if (name === 'template') this.#templates += 1;
  }

  /** What a reader sees of an element, put into the sketch; null for nothing. */
  #draw(parent: SketchElement, name: string, attributes: string, from: number, to: number) {
    const seen = name.startsWith(OWN_PREFIX) ? 'nothing' : seenOf(name, attributes);
    if (seen === 'nothing') return null;
    const number = this.#number;
    const node =
      seen === 'inside'
        ? elementOf(name, attributes, { number, from, to, parent })
        : thingOf(seen, { number, from, to, parent });
    parent.children.push(node);
    this.#nodes += 1;
    return node;
  }

  #end(to: number): void {
    const ended = this.#open.pop();
    if (ended === undefined) return;
    const { number, name, node } = ended;
    if (node !== null) {
      node.to = to;
      node.last = this.#number;
    }
    if (name === 'template') this.#templates -= 1;
    this.#place = { element: number, part: 'after' };
  }

  #addText(from: number, to: number): void {
    const parent = this.#open.at(-1)?.inside ?? null;
    if (parent === null) return;
    const words = decoded(this.#markup.slice(from, to));
    const own = words.trim() === '' ? ' ' : words.slice(0, markupLimits.text);
    parent.children.push({ type: 'text', place: this.#place, from, to, parent, words: own });
    this.#nodes += 1;
  }
}
