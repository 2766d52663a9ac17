/** Long paragraphs that stand side by side: the one thing that articles have and lists have not. */
import { call, get } from '../dom.ts';

/** As long as a sentence or two of an article, longer than most teasers. */
const LONG = 140;
/** No page needs more looked at to be told for an article; a hostile one may have a million. */
const MOST_LOOKED_AT = 1_000;

function isLong(paragraph: Element): boolean {
  return (paragraph.textContent ?? '').trim().length >= LONG && paragraph.closest('a,li') === null;
}

/** Text nodes before a `<br>`: pages without paragraphs separate theirs so. */
function isLongLine(lineBreak: Element): boolean {
  const before = lineBreak.previousSibling;
  return (
    before?.nodeType === Node.TEXT_NODE && (before.textContent ?? '').trim().length >= LONG / 2
  );
}

/** A block that begins with text of its own: on some pages every paragraph is a `<div>`. */
function beginsWithText(block: Element): boolean {
  const first = block.firstChild;
  return first?.nodeType === Node.TEXT_NODE && (first.textContent ?? '').trim() !== '';
}

/** The most elements of these that have the same parent, or the same grandparent. */
function mostTogether(elements: readonly Element[]): number {
  const together = new Map<Element, number>();
  let most = 0;
  for (const { parentElement } of elements) {
    for (const above of [parentElement, parentElement && get(parentElement, 'parentElement')]) {
      if (!above) continue;
      const count = (together.get(above) ?? 0) + 1;
      together.set(above, count);
      most = Math.max(most, count);
    }
  }
  return most;
}

function firstOf(elements: HTMLCollectionOf<Element>): Element[] {
  return Array.from(
    { length: Math.min(elements.length, MOST_LOOKED_AT) },
    (_, i) => elements[i],
  ).filter((element) => element !== undefined);
}

/** How many long paragraphs, of whatever element, or lines that end with `<br>`, stand side by side in one place. */
export function countParagraphs(document: Document): number {
  const paragraphs = firstOf(call(document, 'getElementsByTagName', 'p')).filter(isLong);
  const lines = firstOf(call(document, 'getElementsByTagName', 'br')).filter(isLongLine);
  const blocks = firstOf(call(document, 'getElementsByTagName', 'div')).filter(
    (block) => beginsWithText(block) && isLong(block),
  );
  return Math.max(...[paragraphs, lines, blocks].map(mostTogether));
}
