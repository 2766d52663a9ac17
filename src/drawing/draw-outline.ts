/** Goes through a sketch once and gives its outline. */
import type { LineRole, Sketch } from '../outline/index.ts';
import { isBlock, isButtonLike } from './blocks.ts';
import { isHeading } from './elements.ts';
import { OutlineBuilder, type PlacedOutline } from './outline-builder.ts';
import { isSeam } from './seams.ts';
import { readSketch, type SketchElement, type SketchNode } from './tree.ts';

/** The outline of a sketch, with the nodes that its lines and boxes stand for. Linear in its size. */
export function drawOutline(sketch: Sketch): PlacedOutline {
  const root = readSketch(sketch);
  const builder = new OutlineBuilder(root);
  visitAll(root.children, builder);
  return builder.finish();
}

function visitAll(nodes: readonly SketchNode[], builder: OutlineBuilder): void {
  let before: SketchNode | undefined;
  for (const node of nodes) {
    if (builder.isFull) return;
    if (node.type === 'text') builder.addText(node);
    else if (node.type === 'thing') builder.addThing(node);
    else if (node.name === 'br') builder.endLine();
    else {
      if (isSeam(before, node)) builder.endLine();
      visit(node, builder);
    }
    before = node;
  }
}

function visit(element: SketchElement, builder: OutlineBuilder): void {
  const role = roleInside(element);
  const isBox = role === 'button' || isBlock(element);
  const isLink = element.name === 'a';
  if (isBox) builder.enterBox(element);
  if (isLink) builder.enterLink(element);
  if (role !== null) builder.enterRole(role);
  visitAll(element.children, builder);
  if (isBox) builder.leaveBox();
  if (isLink) builder.leaveLink();
  if (role !== null) builder.leaveRole();
}

/** The role of the lines in an element; null where that is told by what is around it. */
function roleInside(element: SketchElement): LineRole | null {
  if (isHeading(element.name)) return 'heading';
  return isButtonLike(element) ? 'button' : null;
}
