/** Gathers the text of a page into lines, and the lines into boxes. */
import type { LineRole } from '../scoring/index.ts';
import type { Box, PlacedLine } from './outline.ts';

/** Longer lines are cut: what an appeal says, it says sooner. */
const LONGEST_LINE = 2_000;
const MOST_TARGETS = 4;

interface OpenLine {
  text: string;
  linked: number;
  targets: string[];
  firstNode: ChildNode;
  lastNode: ChildNode;
}

/** Takes what the walk meets, in order. */
export class OutlineBuilder {
  readonly lines: PlacedLine[] = [];
  readonly root: Box;
  #box: Box;
  #open: OpenLine | null = null;
  /** The role of the lines met now, by the elements around them. */
  #roles: LineRole[] = ['text'];
  #links: Element[] = [];

  constructor(element: Element) {
    this.root = { element, parent: null, depth: 0, parts: [], first: 0, end: 0 };
    this.#box = this.root;
  }

  addText(node: ChildNode, data: string): void {
    const text = data.trim();
    if (text === '') {
      if (this.#open !== null) this.#open.text += ' ';
      return;
    }
    this.#open ??= { text: '', linked: 0, targets: [], firstNode: node, lastNode: node };
    if (this.#open.text.length < LONGEST_LINE) this.#open.text += data;
    this.#open.lastNode = node;
    const link = this.#links.at(-1);
    if (link === undefined) return;
    this.#open.linked += text.length;
    const { targets } = this.#open;
    if (targets.length < MOST_TARGETS) targets.push(link.getAttribute('href') ?? '');
  }

  /** A field, or a picture: a line of its own. A picture within a line is part of it. */
  addThing(node: ChildNode, role: LineRole, text: string): void {
    if (role === 'picture' && this.#open !== null) return;
    this.endLine();
    this.#add(node, node, role, text, 0, []);
  }

  endLine(): void {
    const open = this.#open;
    if (open === null) return;
    this.#open = null;
    const text = open.text.replaceAll(/\s+/g, ' ').trim();
    const role = this.#roles.at(-1) ?? 'text';
    const share = Math.min(1, open.linked / text.length);
    this.#add(open.firstNode, open.lastNode, role, text, share, open.targets);
  }

  enterBox(element: Element): void {
    this.endLine();
    const { length } = this.lines;
    const depth = this.#box.depth + 1;
    this.#box = { element, parent: this.#box, depth, parts: [], first: length, end: length };
  }

  leaveBox(): void {
    this.endLine();
    const box = this.#box;
    box.end = this.lines.length;
    if (box.parent === null) return;
    if (box.end > box.first) box.parent.parts.push(box);
    this.#box = box.parent;
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

  #add(
    firstNode: ChildNode,
    lastNode: ChildNode,
    role: LineRole,
    text: string,
    linkShare: number,
    targets: readonly string[],
  ): void {
    const box = this.#box;
    box.parts.push(this.lines.length);
    this.lines.push({ line: { role, text, linkShare, targets }, box, firstNode, lastNode });
  }
}
