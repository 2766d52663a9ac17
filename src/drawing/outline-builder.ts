/** Gathers the texts of a sketch into lines, and the lines into boxes. */
import { isKept } from '../elements.ts';
import { type Line, type LineRole, type Outline, outlineLimits } from '../outline/index.ts';
import { emptyBox, type Filled, remaining } from './filled-box.ts';
import { namesOf, tagOf } from './names.ts';
import { LONGEST_TEXT, tidy } from './texts.ts';
import type { SketchElement, SketchNode, SketchText, SketchThing } from './tree.ts';

/** A box with more lines is no appeal: nobody asks for its names. */
const MOST_LINES_NAMED = 120;

/** An outline with the nodes that its lines and boxes stand for, by their numbers. */
export interface PlacedOutline extends Outline {
  /** Of each box, the outermost of its elements. */
  readonly elements: readonly SketchElement[];
  /** Of each line, the first and the last node. */
  readonly nodes: readonly (readonly [first: SketchNode, last: SketchNode])[];
  /** Whether there may have been more of the page than an outline has room for. */
  readonly isFull: boolean;
}

/** A line whose box gets its number when all are known. */
type Draft = Omit<Line, 'box'> & { box: number };

interface OpenLine {
  text: string;
  linked: number;
  targets: string[];
  firstNode: SketchNode;
  lastNode: SketchNode;
}

/** Takes what the walk meets, in order. */
export class OutlineBuilder {
  readonly #lines: Draft[] = [];
  readonly #boxOfLine: Filled[] = [];
  readonly #nodes: (readonly [SketchNode, SketchNode])[] = [];
  readonly #boxes: Filled[] = [];
  readonly #root: Filled;
  #letters = 0;
  #box: Filled;
  #open: OpenLine | null = null;
  /** The role of the lines met now, by the elements around them. */
  readonly #roles: LineRole[] = ['text'];
  readonly #links: SketchElement[] = [];

  constructor(root: SketchElement) {
    this.#root = this.#begin(root, null);
    this.#box = this.#root;
  }

  /** Whether there is no room for another line. */
  get isFull(): boolean {
    return this.#lines.length >= outlineLimits.lines || this.#letters >= outlineLimits.letters;
  }

  addText(node: SketchText): void {
    const { words } = node;
    const text = words.trim();
    if (text === '') {
      if (this.#open !== null) this.#open.text += ' ';
      return;
    }
    this.#open ??= { text: '', linked: 0, targets: [], firstNode: node, lastNode: node };
    if (this.#open.text.length < LONGEST_TEXT) this.#open.text += words;
    this.#open.lastNode = node;
    const link = this.#links.at(-1);
    if (link === undefined) return;
    this.#open.linked += text.length;
    const { targets } = this.#open;
    if (targets.length < outlineLimits.targets) targets.push(link.target);
  }

  /** A field, or a picture: a line of its own. A picture within a line is part of it. */
  addThing(node: SketchThing): void {
    const { role, words } = node;
    if (role === 'picture' && this.#open !== null) return;
    this.endLine();
    // The line that has just ended may have been the last that there is room for.
    if (this.isFull) return;
    this.#add([node, node], { role, text: tidy(words), linkShare: 0, targets: [], box: 0 });
  }

  endLine(): void {
    const open = this.#open;
    if (open === null) return;
    this.#open = null;
    const text = tidy(open.text);
    const role = this.#roles.at(-1) ?? 'text';
    const linkShare = Math.min(1, open.linked / text.length);
    this.#add([open.firstNode, open.lastNode], {
      role,
      text,
      linkShare,
      targets: open.targets,
      box: 0,
    });
  }

  enterBox(element: SketchElement): void {
    if (this.#open !== null) this.endLine();
    this.#box = this.#begin(element, this.#box);
  }

  leaveBox(): void {
    if (this.#open !== null) this.endLine();
    const box = this.#box;
    if (box.parent === null) return;
    this.#box = box.parent;
    this.#end(box);
    if (box.end === box.first) return;
    const part = this.#standIn(box);
    if (this.#box.parts === 0) this.#box.firstBox = part;
    this.#box.parts += 1;
  }

  enterLink(link: SketchElement): void {
    this.#links.push(link);
  }

  leaveLink(): void {
    this.#links.pop();
  }

  enterRole(role: LineRole): void {
    this.#roles.push(role);
  }

  leaveRole(): void {
    this.#roles.pop();
  }

  /** Ends what is open still, and gives the outline. */
  finish(): PlacedOutline {
    while (this.#box.parent !== null) this.leaveBox();
    this.endLine();
    this.#end(this.#root);
    const boxes = this.#boxes.filter(({ isGone }) => !isGone);
    let number = 0;
    for (const box of boxes) {
      box.number = number;
      number += 1;
    }
    let at = 0;
    for (const line of this.#lines) {
      line.box = this.#boxOfLine[at]?.number ?? 0;
      at += 1;
    }
    return {
      lines: this.#lines,
      boxes: boxes.map(({ parent, first, end, tags, names }) => {
        return { parent: remaining(parent)?.number ?? -1, first, end, tags, names };
      }),
      elements: boxes.map(({ element }) => element),
      nodes: this.#nodes,
      isFull: this.isFull,
    };
  }

  #begin(element: SketchElement, parent: Filled | null): Filled {
    const box = emptyBox(element, parent, this.#lines.length);
    this.#boxes.push(box);
    return box;
  }

  #end(box: Filled): void {
    box.end = this.#lines.length;
    box.isGone = box.end === box.first && box !== this.#root;
    if (box.isGone) return;
    box.tags = tagOf(box.element);
    if (box.end - box.first <= MOST_LINES_NAMED) box.names = namesOf(box.element);
  }

  /** The box itself; or, where it holds nothing but another, that one, which stands for both now. */
  #standIn(box: Filled): Filled {
    const inner = box.parts === 1 ? box.firstBox : null;
    if (inner === null || isKept(box.element.name) || isKept(inner.element.name)) return box;
    box.isGone = true;
    inner.element = box.element;
    inner.tags = `${box.tags} ${inner.tags}`.slice(0, outlineLimits.tags);
    inner.names = `${box.names} ${inner.names}`.slice(0, outlineLimits.names);
    return inner;
  }

  #add(nodes: readonly [SketchNode, SketchNode], line: Draft): void {
    this.#box.parts += 1;
    this.#letters += line.text.length;
    for (const target of line.targets) this.#letters += target.length;
    this.#nodes.push(nodes);
    this.#lines.push(line);
    this.#boxOfLine.push(this.#box);
  }
}
