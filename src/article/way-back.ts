/** From Readability's result back to the text nodes of the live page. */

import { addTo, firstWhere } from '../lists.ts';
import type { NumberedClone } from './clone.ts';
import { ancestors, textNodesBelow, textRuns } from './tree.ts';

/** What says something in the page: a text, or neighbours that count as one. */
interface Place {
  readonly texts: readonly Text[];
  /** Larger than those of the places before it. */
  readonly number: number;
}

/** Places by what they say, in document order. */
type PlacesByData = Map<string, Place[]>;

/** The first of some places after the one of a number. */
function placeAfter(places: readonly Place[], number: number): Place | undefined {
  return places[firstWhere(places, (place) => place.number > number)];
}

/** An element's own texts, and up to which place of them the result has come. */
interface OwnTexts {
  readonly places: PlacesByData;
  last: number;
}

/** Neighbours count as one as well, for a restart from HTML joins them. */
function ownTexts(parent: Element): OwnTexts {
  const places: PlacesByData = new Map();
  let number = 0;
  for (const run of textRuns(parent)) {
    const texts = run.filter(({ data }) => data !== '');
    for (const text of texts) {
      number += 1;
      addTo(places, text.data, { texts: [text], number });
    }
    if (texts.length > 1) addTo(places, texts.map(({ data }) => data).join(''), { texts, number });
  }
  return { places, last: 0 };
}

/** The texts of a page. */
class PageTexts {
  readonly #places: PlacesByData = new Map();
  readonly #numbers = new Map<Text, number>();

  constructor(body: Element) {
    for (const text of textNodesBelow(body)) {
      const number = this.#numbers.size + 1;
      this.#numbers.set(text, number);
      addTo(this.#places, text.data, { texts: [text], number });
    }
  }

  /** The next place that says so, after a text of the page or from its beginning. */
  next(data: string, last: Text | undefined): Place | undefined {
    const number = (last && this.#numbers.get(last)) ?? 0;
    return placeAfter(this.#places.get(data) ?? [], number);
  }
}

/** Looks up texts of the live page for one text of the result after the other. */
class WayBack {
  readonly found = new Set<Text>();
  readonly #clone: NumberedClone;
  readonly #body: Element;
  readonly #ofParent = new Map<Element, OwnTexts>();
  #ofPage: PageTexts | undefined;
  #last: Text | undefined;

  constructor(clone: NumberedClone, body: Element) {
    this.#clone = clone;
    this.#body = body;
  }

  /** Takes the next text of the result. */
  take(copied: Text): void {
    const place = this.#byParent(copied) ?? this.#byWords(copied.data);
    for (const text of place?.texts ?? []) {
      this.found.add(text);
      this.#last = text;
    }
  }

  /**
   * The way of nearly all: the nearest ancestor with a number leads to the text's own parent, and there to the next
   * place that says the same. Readability may have kept one of several.
   */
  #byParent({ data, parentElement }: Text): Place | undefined {
    for (const element of ancestors(parentElement)) {
      const original = this.#clone.originalOf(element);
      if (original === undefined) continue;
      const own = this.#textsOf(original);
      const place = placeAfter(own.places.get(data) ?? [], own.last);
      own.last = place?.number ?? own.last;
      return place;
    }
    return undefined;
  }

  /**
   * The way of the rest, whose parent Readability has replaced by one of its own (a `<div>` with
   * nothing but text, text beside the article's container): the next place that says the same.
   */
  #byWords(data: string): Place | undefined {
    this.#ofPage ??= new PageTexts(this.#body);
    return this.#ofPage.next(data, this.#last);
  }

  #textsOf(parent: Element): OwnTexts {
    const known = this.#ofParent.get(parent) ?? ownTexts(parent);
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
