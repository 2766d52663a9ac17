/**
 * A page as its script sends it to the background: its nodes in the order of the document, without what
 * nobody sees, in columns. The script only takes down what is there, for its code runs for the first time on
 * every page; what the nodes mean is told where code has run before.
 */
import type { LineRole } from './outline.ts';

/** Columns of nodes, the root left out; a node that stands in another follows it, and is one deeper. */
export interface Sketch {
  /** How deep each node stands: 1 for what stands in the root. */
  readonly depths: readonly number[];
  /** What each node is called: see `elementName` and `thingName`; a text by nothing. */
  readonly names: readonly string[];
  /** Of an element its classes; of a thing what stands on it; of a text what it says, white space and all. */
  readonly words: readonly string[];
  /** Where links lead, as written in the page: of each `a`, in order. */
  readonly targets: readonly string[];
}

/** Parts an element’s name from its role, and that from its id: no element’s name has it. */
const PART = '/';

/** An element’s name with its role and id, where it has them: `div/dialog/ask`. */
export function elementName(name: string, role: string, id: string): string {
  return role === '' && id === ''
    ? name
    : `${name}${PART}${role.replaceAll(PART, ' ')}${PART}${id}`;
}

/** What `elementName` was made of. */
export function readElementName(written: string) {
  if (!written.includes(PART)) return { name: written, role: '', id: '' };
  const [name = '', role = '', ...id] = written.split(PART);
  return { name, role, id: id.join(PART) };
}

/** Whether an element of that name is a link. */
export function isLink(written: string): boolean {
  return written === 'a' || written.startsWith(`a${PART}`);
}

/** What is a line of its own without anything in it: a field, or a picture. */
export function thingName(role: LineRole): string {
  return `#${role}`;
}

/** Whether a node of that name is a thing, which nothing stands in. */
export function isThing(name: string): boolean {
  return name.startsWith('#');
}

/** How much of a page a sketch has; what is beyond is left out. Lengths in UTF-16 units. */
export const sketchLimits = {
  nodes: 100_000,
  /** What is nested deeper is passed over: no page that people read has it. */
  depth: 400,
  /** Of all names, words and targets together: a message has its limits as well. */
  letters: 4_000_000,
  name: 200,
  role: 200,
  id: 400,
  classes: 400,
  /** Of a text, or of what stands on a thing. */
  text: 6_000,
  target: 200,
} as const;

/** The number after that of the last node that stands in node `at`. */
export function endOf({ depths }: Sketch, at: number): number {
  const depth = depths[at] ?? 0;
  let end = at + 1;
  while ((depths[end] ?? 0) > depth) end += 1;
  return end;
}
