/** The live page below an element as blocks of running text, as a browser would lay it out. */
import { call, get, localNameOf } from '../dom.ts';
import { OWN_PREFIX } from '../elements.ts';
import { blockNames } from './elements.ts';
import { silentBelow } from './silent.ts';
import { ancestors, isElement, isText } from './tree.ts';

/** A text node, or the line break between two. */
type Piece = Text | 'break';

/** Text that runs on without the edge of a block or an empty line in it. */
export interface Block {
  /** The nearest element of the page that makes a block of it. */
  readonly container: Element;
  readonly pieces: readonly Piece[];
}

/** What makes a block of a custom element that holds it. */
const HELD = 'p, div, ul, ol, section, article, blockquote, table';

/**
 * Tells whether an element below `root` begins and ends a block. A custom element is one where it holds blocks, by
 * itself: its style sheet is not asked, for that would force a layout. From the blocks upwards, so that a page is gone
 * through once, however many custom elements stand in one another.
 */
function blocksOf(root: Element): (element: Element) => boolean {
  const holders = new Set<Element>([root]);
  for (const held of call(root, 'querySelectorAll', HELD)) {
    for (const element of ancestors(get(held, 'parentElement'))) {
      if (holders.has(element)) break;
      holders.add(element);
    }
  }
  return (element) => {
    const name = localNameOf(element);
    return name.includes('-') ? holders.has(element) : blockNames.has(name);
  };
}

function isBlank(piece: Piece): boolean {
  return piece === 'break' || piece.data.trim() === '';
}

/** Gathers the pieces of one block after the other. */
class Gatherer {
  readonly blocks: Block[] = [];
  #pieces: Piece[] = [];
  #breaks = 0;

  add(text: Text): void {
    if (text.data.trim() !== '') this.#breaks = 0;
    this.#pieces.push(text);
  }

  /** Two breaks with nothing but white space between them are an empty line. */
  lineBreak(container: Element): void {
    this.#breaks += 1;
    if (this.#breaks > 1) this.end(container);
    else this.#pieces.push('break');
  }

  end(container: Element): void {
    if (!this.#pieces.every(isBlank)) this.blocks.push({ container, pieces: this.#pieces });
    this.#pieces = [];
  }
}

/**
 * The blocks below `root` in document order, without those that are silent.
 *
 * @param exclude elements and texts that are left out.
 */
export function blocksBelow(root: Element, exclude: ReadonlySet<Node>): Block[] {
  const gatherer = new Gatherer();
  const silent = new Set<Node>([...silentBelow(root), ...exclude]);
  const isBlock = blocksOf(root);
  /** The blocks that the walk is in, from the outside in. */
  const around: Element[] = [];
  const end = () => gatherer.end(around.at(-1) ?? root);
  const leave = (element: Element) => {
    if (!isBlock(element)) return;
    end();
    around.pop();
  };
  const enter = (element: Element): boolean => {
    const name = localNameOf(element);
    if (name === 'br') gatherer.lineBreak(around.at(-1) ?? root);
    const isLeftOut = silent.has(element) || name.startsWith(OWN_PREFIX);
    if (!isBlock(element)) return !isLeftOut;
    end();
    if (!isLeftOut) around.push(element);
    return !isLeftOut;
  };
  walk(root, enter, leave, (text) => {
    if (!exclude.has(text)) gatherer.add(text);
  });
  end();
  return gatherer.blocks;
}

/** Visits everything below `root`; `enter` says whether an element's inside is visited, and left. */
function walk(
  root: Element,
  enter: (element: Element) => boolean,
  leave: (element: Element) => void,
  visit: (text: Text) => void,
): void {
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = call(get(root, 'ownerDocument'), 'createTreeWalker', root, shown);
  let node = walker.firstChild();
  while (node !== null) {
    if (isText(node)) visit(node);
    const entered = isElement(node) && enter(node) ? node : null;
    const inside = entered && walker.firstChild();
    if (entered !== null && inside === null) leave(entered);
    node = inside ?? nextOutside(walker, leave);
  }
}

/** The node after all that is inside the one where a walk is, leaving the elements that end before it. */
function nextOutside(walker: TreeWalker, leave: (element: Element) => void): Node | null {
  let next = walker.nextSibling();
  while (next === null) {
    const parent = walker.parentNode();
    if (parent === null || parent === walker.root) return null;
    if (isElement(parent)) leave(parent);
    next = walker.nextSibling();
  }
  return next;
}
