/** What a reader sees of a page as a tree of nodes: its sketch, from which the outline is drawn. */
import type { LineRole, NodePlace } from '../outline/index.ts';

interface Placed {
  readonly place: NodePlace;
  /** From where to where it stands in the markup. */
  readonly from: number;
  readonly to: number;
  /** Nothing for the root alone. */
  readonly parent: SketchElement | null;
}

export interface SketchText extends Placed {
  readonly type: 'text';
  /** White space and all; of white space alone that there is some. */
  readonly words: string;
}

/** A node that may have elements in it. */
interface Enclosing extends Placed {
  to: number;
  /** The number of the last element in it, or its own. */
  last: number;
}

/** A field or a picture: a line of its own, into which nobody looks. */
export interface SketchThing extends Enclosing {
  readonly type: 'thing';
  readonly role: LineRole;
  readonly words: string;
}

export interface SketchElement extends Enclosing {
  readonly type: 'element';
  readonly name: string;
  /** As the page says; empty where it says none. */
  readonly role: string;
  readonly classes: string;
  readonly id: string;
  /** Where it leads, if it is a link. */
  readonly target: string;
  readonly children: SketchNode[];
}

export type SketchNode = SketchText | SketchThing | SketchElement;

/** The root of a sketch, before anything stands in it. */
export function emptyRoot(): SketchElement {
  return {
    type: 'element',
    place: { element: -1, part: 'itself' },
    from: 0,
    to: 0,
    last: -1,
    parent: null,
    name: 'body',
    role: '',
    classes: '',
    id: '',
    target: '',
    children: [],
  };
}

/** The node of a sketch in a place; the closest one around it where a reader sees none there. */
export function nodeAt(root: SketchElement, place: NodePlace): SketchNode {
  let around = root;
  for (let next = childAround(root, place); next !== undefined; next = childAround(around, place)) {
    if (next.type === 'thing') return next;
    around = next;
  }
  const isBehind = place.part === 'after' && around.place.element === place.element;
  const parent = (isBehind ? around.parent : null) ?? around;
  return parent.children.find((child) => isSame(child.place, place)) ?? parent;
}

function childAround({ children }: SketchElement, { element }: NodePlace) {
  return children
    .filter((child) => child.type !== 'text')
    .find(({ place, last }) => place.element <= element && element <= last);
}

function isSame(one: NodePlace, other: NodePlace): boolean {
  return one.element === other.element && one.part === other.part;
}
