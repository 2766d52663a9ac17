/** Appeals that lie over the page: bars fixed to its edge, dialogues with a veil behind them. */
import { call, get } from '../../dom.ts';
import { pageBody } from '../../gate/index.ts';
import { wordsIn } from '../../outline/index.ts';
import { wordsBetween } from '../found-nodes.ts';
import { type MarksIn, rememberedMarks } from '../walk/marked-elements.ts';
import { growingSketch, sketchAtOnce } from '../walk/sketch-page.ts';

/** An overlay may say this much more than the appeal in it: a close button, a line of small print. */
const MOST_OF_THE_REST = 1.3;
const WORDS_OF_THE_REST = 7;
/** How much of the window a veil covers. */
const VEIL = 0.8;

/** What lies over the page, the outermost element first, and its veils. */
export type Overlay = readonly [Element, ...Element[]];

/**
 * For the first node of each of some appeals, the element fixed over the page that holds the appeal and hardly anything
 * else, with its veil; nothing for an appeal that stands in the page. Reads styles of appeals and what is around them.
 */
export function overlaysAround(starts: readonly ChildNode[]): (Overlay | null)[] {
  const marksIn = rememberedMarks();
  return starts.map((start) => overlayAround(start, marksIn));
}

function overlayAround(start: ChildNode, marksIn: MarksIn): Overlay | null {
  let overlay: Element | null = null;
  let most: number | null = null;
  let at = start instanceof Element ? start : get(start, 'parentElement');
  const body = pageBody(document);
  for (; at !== null && at !== body; at = get(at, 'parentElement')) {
    if (!isFixed(at)) continue;
    most ??= MOST_OF_THE_REST * wordsSeen(start) + WORDS_OF_THE_REST;
    if (!showsMore(at, most, marksIn)) overlay = at;
  }
  return overlay && [overlay, ...veilsBeside(overlay, marksIn)];
}

/** The words of a node that are seen, as far as the page says so itself. */
function wordsSeen(node: Node): number {
  if (!(node instanceof Element)) return wordsIn(get(node, 'textContent')?.trim() ?? '');
  const { sketch } = sketchAtOnce(node);
  return wordsBetween(sketch, 0, sketch.names.length);
}

/** Whether more words than so many are seen in an element: of a whole page in a fixed box none beyond these are counted. */
function showsMore(element: Element, most: number, marksIn: MarksIn): boolean {
  let words = 0;
  let counted = 0;
  for (const sketch of growingSketch(element, marksIn(element))) {
    words += wordsBetween(sketch, counted, sketch.names.length);
    counted = sketch.names.length;
    if (words > most) return true;
  }
  return false;
}

function isFixed(element: Element): boolean {
  return getComputedStyle(element).position === 'fixed';
}

function veilsBeside(overlay: Element, marksIn: MarksIn): Element[] {
  const siblings = [get(overlay, 'previousElementSibling'), get(overlay, 'nextElementSibling')];
  return siblings
    .filter((sibling) => sibling !== null)
    .filter((sibling) => isVeil(sibling, marksIn));
}

function isVeil(element: Element, marksIn: MarksIn): boolean {
  if (!isFixed(element) || showsMore(element, 0, marksIn)) return false;
  const { width, height } = call(element, 'getBoundingClientRect');
  return width * height >= VEIL * innerWidth * innerHeight;
}
