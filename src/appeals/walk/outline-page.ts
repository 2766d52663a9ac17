/** Walks a page, or a part of it, once and gives its outline. Reads no layout. */
import { isBlock, isButtonLike } from './blocks.ts';
import {
  headingElements,
  OWN_PREFIX,
  pictureElements,
  saysHidden,
  silentElements,
} from './elements.ts';
import { readField } from './fields.ts';
import type { Outline } from './outline.ts';
import { OutlineBuilder } from './outline-builder.ts';

/** What is nested deeper is passed over: no page that people read has it. */
const DEEPEST = 400;
/** Lines beyond are passed over. */
const MOST_LINES = 20_000;

const { ELEMENT_NODE, TEXT_NODE } = Node;

const fields = new Set(['input', 'textarea', 'select']);

/** The outline of everything that is visible below `root`. */
export function outlinePage(root: Element): Outline {
  const builder = new OutlineBuilder(root);
  walkInto(root, builder, 0);
  builder.leaveBox();
  return { lines: builder.lines, root: builder.root };
}

function walkInto(element: Element, builder: OutlineBuilder, depth: number): void {
  if (depth > DEEPEST) return;
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (builder.lines.length > MOST_LINES) return;
    if (isText(child)) builder.addText(child, child.data);
    else if (isElement(child)) visit(child, builder, depth);
  }
}

/** By number: `instanceof` takes several times as long, and every node of the page comes by here. */
function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

function visit(element: Element, builder: OutlineBuilder, depth: number): void {
  const name = element.localName;
  if (name === 'br') builder.endLine();
  else if (saysHidden(element) || name.startsWith(OWN_PREFIX)) return;
  else if (fields.has(name)) visitField(element, builder);
  else if (pictureElements.has(name)) builder.addThing(element, 'picture', '');
  else if (!silentElements.has(name)) visitText(element, builder, depth);
}

function visitField(element: Element, builder: OutlineBuilder): void {
  const field = readField(element);
  if (field !== null) builder.addThing(element, field.role, field.text);
}

function visitText(element: Element, builder: OutlineBuilder, depth: number): void {
  const button = isButtonLike(element);
  const block = button || isBlock(element);
  const link = element.localName === 'a';
  const heading = headingElements.has(element.localName);
  const role = heading ? 'heading' : button ? 'button' : null;
  if (block) builder.enterBox(element);
  if (link) builder.enterLink(element);
  if (role !== null) builder.enterRole(role);
  walkInto(element, builder, depth + 1);
  if (block) builder.leaveBox();
  if (link) builder.leaveLink();
  if (role !== null) builder.leaveRole();
}
