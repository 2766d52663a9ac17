/** The nodes of a sketch as a tree. */
import {
  isLink,
  isThing,
  type LineRole,
  lineRoles,
  readElementName,
  type Sketch,
  sketchLimits,
  thingName,
} from '../outline/index.ts';

interface Placed {
  /** Its number among the nodes of the sketch; -1 for the root. */
  readonly number: number;
  /** Nothing for the root alone. */
  readonly parent: SketchElement | null;
}

export interface SketchText extends Placed {
  readonly type: 'text';
  readonly words: string;
}

/** A field or a picture: a line of its own. */
export interface SketchThing extends Placed {
  readonly type: 'thing';
  readonly role: LineRole;
  readonly words: string;
}

export interface SketchElement extends Placed {
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

const roles: ReadonlyMap<string, LineRole> = new Map(
  lineRoles.map((role) => [thingName(role), role]),
);

/** The root of a sketch’s tree. Takes any depths: a node deeper than what is before it has room for stands in that. */
export function readSketch(sketch: Sketch): SketchElement {
  const root: SketchElement = {
    type: 'element',
    number: -1,
    parent: null,
    name: 'body',
    role: '',
    classes: '',
    id: '',
    target: '',
    children: [],
  };
  /** The elements that the next node may stand in, from the outside in. */
  const open = [root];
  let links = 0;
  for (let number = 0; number < sketch.names.length; number += 1) {
    open.length = roomFor(sketch.depths[number] ?? 1, open.length);
    const parent = open.at(-1) ?? root;
    const node = readNode(sketch, number, parent, sketch.targets[links] ?? '');
    parent.children.push(node);
    if (node.type !== 'element') continue;
    if (isLink(sketch.names[number] ?? '')) links += 1;
    open.push(node);
  }
  return root;
}

function roomFor(depth: number, open: number): number {
  return Math.max(1, Math.min(depth, open, sketchLimits.depth));
}

/** @param target where the next link leads. */
function readNode(
  { names, words }: Sketch,
  number: number,
  parent: SketchElement,
  target: string,
): SketchNode {
  const written = names[number] ?? '';
  const own = words[number] ?? '';
  if (written === '') return { type: 'text', number, parent, words: own };
  if (isThing(written)) {
    return { type: 'thing', number, parent, role: roles.get(written) ?? 'picture', words: own };
  }
  const { name, role, id } = readElementName(written);
  return {
    type: 'element',
    number,
    parent,
    name,
    role,
    classes: own,
    id,
    target: isLink(written) ? target : '',
    children: [],
  };
}
