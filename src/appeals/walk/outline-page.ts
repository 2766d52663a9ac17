/** Walks a page, or a part of it, once and gives its outline. Reads no layout. */
import { outlineLimits } from '../../outline/index.ts';
import { wordsOf } from '../folding/hide.ts';
import { isBlock, isButtonLike } from './blocks.ts';
import { type ElementRole, elementRoles, OWN_PREFIX, saysHidden } from './elements.ts';
import { readField } from './fields.ts';
import { OutlineBuilder, type PlacedOutline } from './outline-builder.ts';

/** What is nested deeper is passed over: no page that people read has it. */
const DEEPEST = 400;
/** So many nodes are looked at between two looks at the clock. */
const NODES_BETWEEN = 256;

const { ELEMENT_NODE, TEXT_NODE } = Node;

/** What an element that the walk has entered is left with. */
interface Entered {
  readonly element: Element;
  readonly isBlock: boolean;
  readonly isLink: boolean;
  readonly hasRole: boolean;
}

/**
 * The outline of everything that is visible below `root`, in steps: whoever takes the next one decides
 * when. A page that changes between two steps is outlined as it is found.
 */
export function* outlineInSteps(root: Element): Generator<void, PlacedOutline> {
  const builder = new OutlineBuilder(root);
  const entered: Entered[] = [];
  let node: Node | null = root.firstChild;
  for (let count = 1; builder.size < outlineLimits.lines; count += 1) {
    if (count % NODES_BETWEEN === 0) yield;
    while (node === null) {
      const left = entered.pop();
      if (left === undefined) return builder.finish();
      leave(left, builder);
      node = left.element.nextSibling;
    }
    const inside: Entered | null = visit(node, builder, entered.length);
    if (inside !== null) entered.push(inside);
    node = inside === null ? node.nextSibling : inside.element.firstChild;
  }
  return builder.finish();
}

/** Takes in a node; one with more inside is entered. */
function visit(node: Node, builder: OutlineBuilder, depth: number): Entered | null {
  if (isText(node)) builder.addText(node, wordsOf(node));
  return isElement(node) && depth < DEEPEST ? visitElement(node, builder) : null;
}

/** By number: `instanceof` takes several times as long, and every node of the page comes by here. */
function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

function visitElement(element: Element, builder: OutlineBuilder): Entered | null {
  const name = element.localName;
  const role = elementRoles.get(name);
  if (role === 'silent') return null;
  if (role === 'break') builder.endLine();
  else if (saysHidden(element) || name.startsWith(OWN_PREFIX)) return null;
  else if (role === 'field') visitField(element, builder);
  else if (role === 'picture') builder.addThing(element, 'picture', '');
  else return enter(element, name, role, builder);
  return null;
}

function visitField(element: Element, builder: OutlineBuilder): void {
  const field = readField(element);
  if (field !== null) builder.addThing(element, field.role, field.text);
}

function enter(
  element: Element,
  name: string,
  role: ElementRole | undefined,
  builder: OutlineBuilder,
): Entered {
  const button = isButtonLike(element, name);
  const block = button || role === 'block' || role === 'heading' || isBlock(element);
  const isLink = name === 'a';
  const lineRole = role === 'heading' ? 'heading' : button ? 'button' : null;
  if (block) builder.enterBox(element);
  if (isLink) builder.enterLink(element);
  if (lineRole !== null) builder.enterRole(lineRole);
  return { element, isBlock: block, isLink, hasRole: lineRole !== null };
}

function leave({ isBlock: block, isLink, hasRole }: Entered, builder: OutlineBuilder): void {
  if (block) builder.leaveBox();
  if (isLink) builder.leaveLink();
  if (hasRole) builder.leaveRole();
}
