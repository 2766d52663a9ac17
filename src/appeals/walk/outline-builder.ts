/** Gathers the text of a page into lines, and the lines into boxes. */
import { type Line, type LineRole, type Outline, outlineLimits } from '../../outline/index.ts';
import { isKept } from './elements.ts';
import { namesOf, tagOf } from './names.ts';

/** A box with more lines is no appeal: nobody asks for its names. */
const MOST_LINES_NAMED = 120;
/** White space is cut out later. */
const LONGEST_TEXT = 2 * outlineLimits.text;

/** An outline with the nodes that its lines and boxes stand for, by their numbers. */
export interface PlacedOutline extends Outline {
  /** Of each box, the outermost of its elements. */
  readonly elements: readonly Element[];
  /** Of each line, the first and the last node. */
  readonly nodes: readonly (readonly [first: ChildNode, last: ChildNode])[];
}

/** A line whose box gets its number when all are known. */
type Draft = Omit<Line, 'box'> & { box: number };

interface OpenLine {
  text: string;
  linked: number;
  targets: string[];
  firstNode: ChildNode;
  lastNode: ChildNode;
}

/** A box that is being filled, or has been. */
interface Filled {
  element: Element;
  readonly parent: Filled | null;
  readonly first: number;
  end: number;
  tags: string;
  names: string;
  parts: number;
  /** The box that is its first part. */
  firstBox: Filled | null;
  /** Whether it holds nothing, or just what another box holds that stands for it. */
  isGone: boolean;
}

/** Takes what the walk meets, in order. */
export class OutlineBuilder {
  readonly #lines: Draft[] = [];
  readonly #boxOfLine: Filled[] = [];
  readonly #nodes: (readonly [ChildNode, ChildNode])[] = [];
  readonly #boxes: Filled[] = [];
  readonly #root: Filled;
  #box: Filled;
  #open: OpenLine | null = null;
  /** The role of the lines met now, by the elements around them. */
  readonly #roles: LineRole[] = ['text'];
  readonly #links: Element[] = [];

  constructor(root: Element) {
    this.#root = this.#begin(root, null);
    this.#box = this.#root;
  }

  /** How many lines there are. */
  get size(): number {
    return this.#lines.length;
  }

  addText(node: ChildNode, data: string): void {
    const text = data.trim();
    if (text === '') {
      if (this.#open !== null) this.#open.text += ' ';
      return;
    }
    this.#open ??= { text: '', linked: 0, targets: [], firstNode: node, lastNode: node };
    if (this.#open.text.length < LONGEST_TEXT) this.#open.text += data;
    this.#open.lastNode = node;
    const link = this.#links.at(-1);
    if (link === undefined) return;
    this.#open.linked += text.length;
    const { targets } = this.#open;
    if (targets.length < outlineLimits.targets) targets.push(targetOf(link));
  }

  /** A field, or a picture: a line of its own. A picture within a line is part of it. */
  addThing(node: ChildNode, role: LineRole, text: string): void {
    if (role === 'picture' && this.#open !== null) return;
    this.endLine();
    this.#add([node, node], { role, text: short(text), linkShare: 0, targets: [], box: 0 });
  }

  endLine(): void {
    const open = this.#open;
    if (open === null) return;
    this.#open = null;
    const text = short(open.text);
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

  enterBox(element: Element): void {
    this.endLine();
    this.#box = this.#begin(element, this.#box);
  }

  leaveBox(): void {
    this.endLine();
    const box = this.#box;
    if (box.parent === null) return;
    this.#box = box.parent;
    this.#end(box);
    if (box.end === box.first) return;
    const part = this.#standIn(box);
    if (this.#box.parts === 0) this.#box.firstBox = part;
    this.#box.parts += 1;
  }

  enterLink(link: Element): void {
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
    const numbers = new Map(boxes.map((box, number) => [box, number]));
    for (const [at, box] of this.#boxOfLine.entries()) {
      const line = this.#lines[at];
      if (line !== undefined) line.box = numbers.get(box) ?? 0;
    }
    const numberOf = (box: Filled | null) => (box && numbers.get(box)) ?? -1;
    return {
      lines: this.#lines,
      boxes: boxes.map(({ parent, first, end, tags, names }) => {
        return { parent: numberOf(remaining(parent)), first, end, tags, names };
      }),
      elements: boxes.map(({ element }) => element),
      nodes: this.#nodes,
    };
  }

  #begin(element: Element, parent: Filled | null): Filled {
    const first = this.#lines.length;
    const box: Filled = {
      element,
      parent,
      first,
      end: first,
      tags: '',
      names: '',
      parts: 0,
      firstBox: null,
      isGone: false,
    };
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
    if (inner === null || isKept(box.element) || isKept(inner.element)) return box;
    box.isGone = true;
    inner.element = box.element;
    inner.tags = `${box.tags} ${inner.tags}`.slice(0, outlineLimits.tags);
    inner.names = `${box.names} ${inner.names}`.slice(0, outlineLimits.names);
    return inner;
  }

  #add(nodes: readonly [ChildNode, ChildNode], line: Draft): void {
    this.#box.parts += 1;
    this.#nodes.push(nodes);
    this.#lines.push(line);
    this.#boxOfLine.push(this.#box);
  }
}

/** The box itself, or the next one around it that stands for itself. */
function remaining(box: Filled | null): Filled | null {
  let at = box;
  while (at?.isGone) at = at.parent;
  return at;
}

function short(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, outlineLimits.text);
}

function targetOf(link: Element): string {
  return (link.getAttribute('href') ?? '').slice(0, outlineLimits.target);
}
