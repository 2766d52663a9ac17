/** Inline elements that stand apart by the page's style sheet, told without it: their words would be glued together. */
import { isBlock } from './blocks.ts';
import type { SketchElement, SketchNode } from './tree.ts';

/** Inline elements are not nested deeper in any page that people read. */
const DEEPEST = 8;
/** A letter by itself is an initial that is set apart, or a word that is set letter by letter. */
const FEWEST_LETTERS = 2;
/** They belong to the letter before them. */
const ATTACHED = new Set(['sub', 'sup', 'rt', 'rp']);
/** How a text ends and the next one begins that are not one word: `Only 25¢Act now`. */
const END = /[^\s([{“«„/-]$/u;
const BEGINNING = /^[\p{Lu}\p{Lo}\p{N}\p{Sc}]/u;

/** Whether a node stands apart from the one before it: both are elements, and no space is between their words. */
export function isSeam(before: SketchNode | undefined, after: SketchElement): boolean {
  if (before?.type !== 'element' || ATTACHED.has(after.name)) return false;
  if (isBlock(before) || isBlock(after)) return false;
  const last = textAt(before, -1);
  const first = textAt(after, 0);
  if (last.length < FEWEST_LETTERS || first.length < FEWEST_LETTERS) return false;
  return END.test(last) && BEGINNING.test(first);
}

/** The text at an edge of an element: with its first child's first, or with its last child's last. */
function textAt(element: SketchElement, edge: 0 | -1): string {
  let at: SketchNode | undefined = element;
  for (let depth = 0; depth < DEEPEST && at?.type === 'element'; depth += 1)
    at = at.children.at(edge);
  return at?.type === 'text' ? at.words : '';
}
