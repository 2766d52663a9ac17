/** Long paragraphs that stand side by side: the one thing that articles have and lists have not. */
import { call, get, localNameOf } from '../dom.ts';
import { linkedHeadline } from './linked-headline.ts';

/** As long as a sentence or two of an article, longer than most teasers. */
const LONG = 140;
const VERY_LONG = 2 * LONG;
/** As long as the one sentence that is a paragraph in many papers; two of these weigh as much as a long one. */
const SENTENCE = 80;
/** Han, Kana and Hangul say as much in half the characters. */
const dense = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const sentenceEnd = /[.!?…。！？।؟]["'”’»)\]」]*$/;
/** No page needs more looked at to be told for an article; a hostile one may have a million. */
const MOST_LOOKED_AT = 1_000;

/** How far above them the place is that paragraphs share: templates wrap each, or those between two advertisements. */
const LEVELS = 4;

/** How many paragraphs stand with the headline of another page in its box at most. */
const MOST_IN_A_TEASER = 3;

/** How long a text is, as if it were written in letters. */
function lengthOf(text: string): number {
  return dense.test(text) ? 2 * text.length : text.length;
}

/** Whether an element stands below the linked headline of another page, with hardly anything else in their box. */
function isTeaser(paragraph: Element): boolean {
  const name = localNameOf(paragraph);
  const { parentElement } = paragraph;
  return [parentElement, parentElement && get(parentElement, 'parentElement')].some((box) => {
    if (!box || call(box, 'getElementsByTagName', name).length > MOST_IN_A_TEASER) return false;
    const headline = linkedHeadline(box);
    return headline !== null && isBefore(headline, paragraph);
  });
}

function isBefore(one: Element, other: Element): boolean {
  return (
    (call<Node, 'compareDocumentPosition'>(one, 'compareDocumentPosition', other) &
      Node.DOCUMENT_POSITION_FOLLOWING) !==
    0
  );
}

/** How much a text counts as a paragraph of an article. */
function paragraphIn(text: string): number {
  const length = lengthOf(text);
  if (length >= VERY_LONG) return 1.5;
  if (length >= LONG) return 1;
  return length >= SENTENCE && sentenceEnd.test(text) ? 0.5 : 0;
}

/** How much an element counts as one; not where it leads elsewhere, nor in a list. */
function paragraphOf(element: Element): number {
  const counts = paragraphIn((element.textContent ?? '').trim());
  return counts > 0 && (element.closest('a,li') !== null || isTeaser(element)) ? 0 : counts;
}

/** Text nodes before a `<br>`: pages without paragraphs separate theirs so. */
function lineBefore(lineBreak: Element): number {
  const before = lineBreak.previousSibling;
  if (before?.nodeType !== Node.TEXT_NODE) return 0;
  return lengthOf((before.textContent ?? '').trim()) >= LONG / 2 ? 1 : 0;
}

/** A block that begins with text of its own: on some pages every paragraph is a `<div>`. */
function beginsWithText(block: Element): boolean {
  const first = block.firstChild;
  return first?.nodeType === Node.TEXT_NODE && (first.textContent ?? '').trim() !== '';
}

/** The most that these elements count in one place. */
function mostTogether(
  elements: HTMLCollectionOf<Element>,
  count: (element: Element) => number,
): number {
  const together = new Map<Element, number>();
  let most = 0;
  for (let i = 0; i < Math.min(elements.length, MOST_LOOKED_AT); i += 1) {
    const element = elements[i];
    const counts = element === undefined ? 0 : count(element);
    let above = counts > 0 ? element?.parentElement : null;
    for (let level = 0; level < LEVELS && above; level += 1, above = get(above, 'parentElement')) {
      const sum = (together.get(above) ?? 0) + counts;
      together.set(above, sum);
      most = Math.max(most, sum);
    }
  }
  return most;
}

/** How many long paragraphs, of whatever element, or lines that end with `<br>`, stand side by side in one place. */
export function countParagraphs(document: Document): number {
  return Math.max(
    mostTogether(call(document, 'getElementsByTagName', 'p'), paragraphOf),
    mostTogether(call(document, 'getElementsByTagName', 'br'), lineBefore),
    mostTogether(call(document, 'getElementsByTagName', 'div'), (block) =>
      beginsWithText(block) ? paragraphOf(block) : 0,
    ),
  );
}
