/** Walks a page, or a part of it, once and gives its outline. Reads no layout. */
import { OWN_PREFIX } from '../../elements.ts';
import { type LineRole, outlineLimits } from '../../outline/index.ts';
import { wordsOf } from '../folding/hide.ts';
import { standsApart } from './blocks.ts';
import { elementRoles } from './elements.ts';
import { readField } from './fields.ts';
import { type MarkedElements, markedElements } from './marked-elements.ts';
import { OutlineBuilder, type PlacedOutline } from './outline-builder.ts';

/** What is nested deeper is passed over: no page that people read has it. */
const DEEPEST = 400;
/** So many nodes are looked at between two looks at the clock. */
const NODES_BETWEEN = 256;

const { ELEMENT_NODE, TEXT_NODE } = Node;

/** What an element that the walk enters is, and is left as. */
interface Entered {
  readonly element: Element;
  readonly isBox: boolean;
  readonly isLink: boolean;
  /** The role of the lines in it; null where that is told by what is around it. */
  readonly role: LineRole | null;
}

/**
 * The outline of everything that is visible below `root`, in steps: whoever takes the next one decides
 * when. A page that changes between two steps is outlined as it is found.
 *
 * On a page that has just loaded none of this is compiled yet, and calls cost more than what they do:
 * hence one loop.
 */
export function* outlineInSteps(root: Element): Generator<void, PlacedOutline> {
  const marked = markedElements(root);
  const builder = new OutlineBuilder(root, marked.roles);
  const entered: Entered[] = [];
  let node: Node | null = root.firstChild;
  for (let count = 1; builder.size < outlineLimits.lines; count += 1) {
    if (count % NODES_BETWEEN === 0) yield;
    while (node === null) {
      const left = entered.pop();
      if (left === undefined) return builder.finish();
      if (left.isBox) builder.leaveBox();
      if (left.isLink) builder.leaveLink();
      if (left.role !== null) builder.leaveRole();
      node = left.element.nextSibling;
    }
    let inside: Entered | null = null;
    // By number: `instanceof` takes several times as long.
    if (isText(node)) builder.addText(node, wordsOf(node));
    else if (isElement(node) && entered.length < DEEPEST) inside = visit(node, builder, marked);
    if (inside === null) {
      node = node.nextSibling;
    } else {
      entered.push(inside);
      node = inside.element.firstChild;
    }
  }
  return builder.finish();
}

function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

/** Takes in an element; one with more inside is entered. */
function visit(
  element: Element,
  builder: OutlineBuilder,
  { hidden, editable, buttons }: MarkedElements,
): Entered | null {
  const name = element.localName;
  const role = elementRoles.get(name);
  if (role === 'silent' || hidden.has(element)) return null;
  if (editable.has(element)) {
    builder.addThing(element, 'foreignField', '');
    return null;
  }
  const roleInside = buttons.has(element) ? 'button' : null;
  if (role === undefined) {
    if (name.startsWith(OWN_PREFIX)) return null;
    const isBox = roleInside !== null || standsApart(element, name);
    return enter({ element, isBox, isLink: name === 'a', role: roleInside }, name, builder);
  }
  if (role === 'block')
    return enter({ element, isBox: true, isLink: false, role: roleInside }, name, builder);
  if (role === 'heading')
    return enter({ element, isBox: true, isLink: false, role: 'heading' }, name, builder);
  if (role === 'break') builder.endLine();
  else if (role === 'picture') builder.addThing(element, 'picture', '');
  else visitField(element, builder);
  return null;
}

function enter(inside: Entered, name: string, builder: OutlineBuilder): Entered {
  if (inside.isBox) builder.enterBox(inside.element, name);
  if (inside.isLink) builder.enterLink(inside.element);
  if (inside.role !== null) builder.enterRole(inside.role);
  return inside;
}

function visitField(element: Element, builder: OutlineBuilder): void {
  const field = readField(element);
  if (field !== null) builder.addThing(element, field.role, field.text);
}
