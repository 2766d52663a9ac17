/** From Readability's result back to the text nodes of the live page. */
import type { NumberedClone } from './clone.ts';
import { firstWhere } from './search.ts';
import { ancestors, textNodesBelow, textRuns } from './tree.ts';

/** Text nodes by what they say, in document order: those without a node between them as one too. */
type TextsByData = Map<string, Text[]>;

function add(texts: TextsByData, data: string, found: readonly Text[]): void {
  const known = texts.get(data);
  if (known === undefined) texts.set(data, [...found]);
  else known.push(...found);
}

/** An element's own text. Neighbours count as one as well, for a restart from HTML joins them. */
function childTexts(parent: Element): TextsByData {
  const texts: TextsByData = new Map();
  for (const run of textRuns(parent)) {
    for (const text of run) add(texts, text.data, [text]);
    if (run.length > 1) add(texts, run.map((text) => text.data).join(''), run);
  }
  return texts;
}

function textsBelow(root: Element): TextsByData {
  const texts: TextsByData = new Map();
  for (const text of textNodesBelow(root)) add(texts, text.data, [text]);
  return texts;
}

function follows(text: Text, before: Text): boolean {
  return (before.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Looks up texts of the live page for one text of the result after the other. */
class WayBack {
  readonly found = new Set<Text>();
  readonly #clone: NumberedClone;
  readonly #body: Element;
  readonly #ofParent = new Map<Element, TextsByData>();
  #ofPage: TextsByData | undefined;
  #last: Text | undefined;

  constructor(clone: NumberedClone, body: Element) {
    this.#clone = clone;
    this.#body = body;
  }

  /** Takes the next text of the result. */
  take(copied: Text): void {
    const texts = this.#byParent(copied) ?? this.#byWords(copied.data);
    for (const text of texts) {
      this.found.add(text);
      this.#last = text;
    }
  }

  /** The way of nearly all: the nearest ancestor with a number leads to the text's own parent. */
  #byParent({ data, parentElement }: Text): readonly Text[] | undefined {
    for (const element of ancestors(parentElement)) {
      const original = this.#clone.originalOf(element);
      if (original !== undefined) return this.#textsOf(original).get(data);
    }
    return undefined;
  }

  /**
   * The way of the rest, whose parent Readability has replaced by one of its own (a `<div>` with
   * nothing but text, text beside the article's container): the next place that says the same.
   */
  #byWords(data: string): readonly Text[] {
    this.#ofPage ??= textsBelow(this.#body);
    const candidates = this.#ofPage.get(data) ?? [];
    const last = this.#last;
    const next = last === undefined ? 0 : firstWhere(candidates, (text) => follows(text, last));
    const text = candidates[next];
    return text === undefined ? [] : [text];
  }

  #textsOf(parent: Element): TextsByData {
    const known = this.#ofParent.get(parent) ?? childTexts(parent);
    this.#ofParent.set(parent, known);
    return known;
  }
}

/**
 * The live texts that Readability kept, in no order.
 *
 * @param content its result: elements of the copy and some of its own, in the order of the page.
 */
export function liveTexts(content: Element, clone: NumberedClone, body: Element): Set<Text> {
  const way = new WayBack(clone, body);
  for (const copied of textNodesBelow(content)) {
    if (/\S/.test(copied.data)) way.take(copied);
  }
  return way.found;
}
