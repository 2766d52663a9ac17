/**
 * Takes a page down as the browser writes it. On a page that has just loaded all of our code runs for the first time,
 * and every call costs more than what it does: so a few calls for all of it, and none for each node.
 */
import { call, get } from '../dom.ts';
import { markupLimits, type NodePlace } from '../outline/index.ts';
import { wordsOf } from './folding/kept-words.ts';

/** A page’s markup, and its elements as they were then, by the numbers that they have in it. */
export interface TakenPage {
  readonly root: Element;
  readonly markup: string;
  readonly elements: ArrayLike<Element>;
}

/**
 * What nobody asks for: comments; raw text; attributes but a few; all white space but the first. What does not end goes
 * on to the end of the page, so that nothing is gone through twice.
 */
const NEEDLESS =
  /<!--[\s\S]*?(?:-->|$)|(<(script|style|noscript|xmp|noembed|noframes|plaintext)\b)[^>]*(>)(?:[\s\S]*?<\/\2>|[\s\S]*)|(<iframe\b[^">]*(?:"[^"]*"[^">]*)*>)(?:[\s\S]*?<\/iframe>|[\s\S]*)| (?!(?:id|class|href|role|type|name|value|placeholder|aria-label|hidden|contenteditable)=|style="[^"]*none)[^\s=<>]+="[^"<>]*"|(\s)\s+/g;
const NEEDED = '$1$3$4$5';
/** Where a page may run no script, there are elements in these. */
const COUNTED = '*:not(noscript *)';

/** The page below `root` as it is now. */
export function takePage(root: Element): TakenPage {
  const markup = shortened(get(root, 'innerHTML')).slice(0, markupLimits.letters);
  return { root, markup, elements: call(root, 'querySelectorAll', COUNTED) };
}

/** The markup of nodes as it is now, as a page’s is taken. */
export function markupOf(nodes: readonly Node[]): string {
  return shortened(nodes.map(written).join(''));
}

function shortened(markup: string): string {
  return markup.replaceAll(NEEDLESS, NEEDED);
}

function written(node: Node): string {
  if (node instanceof Element) return get(node, 'outerHTML');
  return node instanceof Text ? escaped(wordsOf(node)) : '';
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00a0', '&nbsp;');
}

/** The nodes in a place: an element; texts side by side, the first and the last that say something. */
export function nodesIn({ root, elements }: TakenPage, { element, part }: NodePlace): ChildNode[] {
  const at = element < 0 ? root : elements[element];
  if (at === undefined || at === null) return [];
  if (part === 'itself') return at === root ? [] : [at];
  const texts: ChildNode[] = [];
  let node = get(at, part === 'inside' ? 'firstChild' : 'nextSibling');
  for (; node !== null && !(node instanceof Element); node = get(node, 'nextSibling')) {
    if (node instanceof Text && wordsOf(node).trim() !== '') texts.push(node);
  }
  return texts;
}

/** The place of a node; null where it is none of the page. */
export function placeOf({ root, elements }: TakenPage, node: Node): NodePlace | null {
  const numberOf = (element: Element) => Array.prototype.indexOf.call(elements, element);
  const parent = get(node, 'parentElement');
  if (node === root || parent === null || !call(root, 'contains', node)) return null;
  if (node instanceof Element) return { element: numberOf(node), part: 'itself' };
  let before = get(node, 'previousSibling');
  while (before !== null && !(before instanceof Element)) before = get(before, 'previousSibling');
  if (before !== null) return { element: numberOf(before), part: 'after' };
  return { element: numberOf(parent), part: 'inside' };
}
