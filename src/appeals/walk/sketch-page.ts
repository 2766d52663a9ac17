/** Walks a page, or a part of it, once and gives its sketch. Reads no layout. */
import { call, get, localNameOf } from '../../dom.ts';
import { OWN_PREFIX } from '../../elements.ts';
import { type Sketch, sketchLimits, thingName } from '../../outline/index.ts';
import { elementRoles } from './elements.ts';
import { type Mark, type Marks, markedElements } from './marked-elements.ts';
import { classesOf, nameOf, targetOf, textOf, thingOf } from './read-node.ts';

/** A sketch, and the page’s nodes by the numbers that they have in it. */
export interface PlacedSketch {
  readonly sketch: Sketch;
  readonly nodes: readonly ChildNode[];
  /** Whether there was more of the page than a sketch has room for. */
  readonly isCut: boolean;
}

/** So many nodes are looked at between two looks at the clock. */
const NODES_BETWEEN = 256;

const { TEXT_NODE } = Node;
const SHOWN = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;

/** A walk, which has the sketch grow from step to step; null where it had to be given up. */
type Walk = Generator<Sketch, PlacedSketch | null>;

/**
 * Takes down everything that is visible below `root`, in steps: whoever takes the next one decides when. Gives null
 * where the page has moved, meanwhile, what was being looked at: nobody knows then what was seen and what was not.
 */
export function* sketchInSteps(root: Element, marks = markedElements(root)): Walk {
  const walker = walkerIn(root);
  return yield* walk(walker, walker.firstChild(), marks);
}

/** The same for who may know enough before the end: what there is of the sketch after each step, and all of it. */
export function* growingSketch(root: Element, marks: Marks): Generator<Sketch> {
  const whole = yield* sketchInSteps(root, marks);
  if (whole !== null) yield whole.sketch;
}

function walkerIn(root: Node): TreeWalker {
  return call(document, 'createTreeWalker', root, SHOWN);
}

/**
 * On a page that has just loaded none of this is compiled yet, and calls cost more than what they do: hence
 * one loop, and the browser’s own walker, which takes half as long as going from node to node.
 *
 * @param from where it begins: depths are counted from there.
 */
function* walk(walker: TreeWalker, from: Node | null, marks: Marks): Walk {
  const depths: number[] = [];
  const names: string[] = [];
  const words: string[] = [];
  const targets: string[] = [];
  const sketch: Sketch = { depths, names, words, targets };
  const nodes: ChildNode[] = [];
  let depth = 1;
  let node = from;
  let letters = 0;
  for (let count = 1; node !== null; count += 1) {
    if (count % NODES_BETWEEN === 0) {
      // There must be room for all that come before the next look.
      if (nodes.length > sketchLimits.nodes - NODES_BETWEEN || letters > sketchLimits.letters)
        break;
      const place = placeOf(node);
      yield sketch;
      if (!isSame(placeOf(node), place)) return null;
    }
    const at = nodes.length;
    let inside: Node | null = null;
    if (isText(node)) {
      depths[at] = depth;
      names[at] = '';
      words[at] = textOf(node);
      nodes[at] = node;
    } else if (isElement(node)) {
      const name = localNameOf(node);
      const mark = marks.get(node);
      const does = elementRoles.get(name);
      if (does !== undefined || isClosed(mark)) {
        const thing = thingOf(node, mark, does);
        if (thing !== null) {
          depths[at] = depth;
          names[at] = thingName(thing.role);
          words[at] = thing.words;
          nodes[at] = node;
        }
      } else if (!isOwn(name)) {
        depths[at] = depth;
        names[at] = nameOf(node, name, mark);
        words[at] = classesOf(node);
        nodes[at] = node;
        if (name === 'a') {
          const target = targetOf(node);
          targets.push(target);
          letters += target.length;
        }
        if (depth < sketchLimits.depth) inside = walker.firstChild();
      }
    }
    letters += (names[at]?.length ?? 0) + (words[at]?.length ?? 0);
    if (inside !== null) {
      depth += 1;
      node = inside;
      continue;
    }
    node = walker.nextSibling();
    while (node === null && walker.parentNode() !== null) {
      depth -= 1;
      node = walker.nextSibling();
    }
  }
  return { sketch, nodes, isCut: node !== null };
}

const nothing: PlacedSketch = {
  sketch: { depths: [], names: [], words: [], targets: [] },
  nodes: [],
  isCut: false,
};

/** The same at once, so that nothing of the page can change meanwhile. */
export function sketchAtOnce(root: Element): PlacedSketch {
  return atOnce(sketchInSteps(root));
}

/** A node with all that is visible in it, at once. @param marks of what is around it. */
export function sketchOfNode(node: ChildNode, marks: Marks): PlacedSketch {
  return atOnce(walk(walkerIn(node), node, marks));
}

function atOnce(steps: Walk): PlacedSketch {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value ?? nothing;
}

/** Where a node stands: what it and each that it stands in stand behind, from the inside out. */
function placeOf(node: Node): readonly (Node | null)[] {
  const place: (Node | null)[] = [];
  for (let at: Node | null = node; at !== null; at = get(at, 'parentNode'))
    place.push(at, get(at, 'previousSibling'));
  return place;
}

/** By number: `instanceof` takes several times as long; a field in the place of the number is none of a text's. */
function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

/** Of what a walk comes by, texts and elements. */
function isElement(node: Node): node is Element {
  return node.nodeType !== TEXT_NODE;
}

/** Whether an element’s mark says that nobody is to look into it. */
function isClosed(mark: Mark | undefined): boolean {
  return mark !== undefined && mark.type !== 'role';
}

/** The length first: it takes no call. */
function isOwn(name: string): boolean {
  return name.length > OWN_PREFIX.length && name.startsWith(OWN_PREFIX);
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}
