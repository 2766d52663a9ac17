/** Where the body's paragraphs stand: what one template wrote stands in one kind of place. */
import { attributeOf, get, localNameOf } from '../dom.ts';
import type { Passage } from './passage.ts';
import { ancestors } from './tree.ts';

/** The share of the kept paragraphs' text that makes a place one of the body's. */
const PLACE_SHARE = 0.2;

/** The share that must stand in such places for a lone paragraph elsewhere to be doubted. */
const TELLING_SHARE = 0.6;

/** Where in the page the body's paragraphs stand. */
export interface Places {
  /** The very elements that hold several kept paragraphs, or much of their text. */
  readonly parents: ReadonlySet<Element>;
  /** The kinds of place, by names and classes, that hold much of it. */
  readonly kinds: ReadonlySet<string>;
  /** Whether nearly all of the text stands in these, so that what does not is probably not the body's. */
  readonly areTelling: boolean;
}

/** How many of the elements round a block tell its kind of place: fewer, and teasers look the same. */
const LEVELS = 3;

/** The kind of place, or nothing where no class tells it from others. */
function kindOf({ block: { container } }: Passage): string {
  const above = [...ancestors(get(container, 'parentElement'))].slice(0, LEVELS);
  if (!above[0] || !attributeOf(above[0], 'class')) return '';
  return above
    .map((element) => `${localNameOf(element)}.${attributeOf(element, 'class')}`)
    .join('<');
}

/** Whether Readability kept a passage: most of it, for its parts may differ. */
export function isKept({ kept }: Passage): boolean {
  return kept >= 0.5;
}

/** Whether Readability kept a passage that is a paragraph for certain. */
export function isKeptParagraph(passage: Passage): boolean {
  return passage.isSolid && isKept(passage);
}

/** What is held in one place. */
interface Held {
  readonly passages: number;
  readonly length: number;
}

/** Adds a passage to what its place holds. */
function hold<Place>(held: Map<Place, Held>, place: Place, { text }: Passage): void {
  const { passages, length } = held.get(place) ?? { passages: 0, length: 0 };
  held.set(place, { passages: passages + 1, length: length + text.length });
}

/** Where the paragraphs that Readability kept stand. */
export function placesOfBody(passages: readonly Passage[]): Places {
  const paragraphs = passages.filter(isKeptParagraph);
  const ofParents = new Map<Element, Held>();
  const ofKinds = new Map<string, Held>();
  for (const passage of paragraphs) {
    const parentElement = get(passage.block.container, 'parentElement');
    if (parentElement !== null) hold(ofParents, parentElement, passage);
    if (kindOf(passage) !== '') hold(ofKinds, kindOf(passage), passage);
  }
  const enough = PLACE_SHARE * lengthOf(paragraphs);
  const parents = [...ofParents].filter(([, held]) => held.passages > 1 || held.length >= enough);
  const kinds = [...ofKinds].filter(([, { length }]) => length >= enough);
  const places = {
    parents: new Set(parents.map(([parent]) => parent)),
    kinds: new Set(kinds.map(([kind]) => kind)),
    areTelling: false,
  };
  const inLine = paragraphs.filter((passage) => isInLine(passage, places));
  return { ...places, areTelling: lengthOf(inLine) >= TELLING_SHARE * lengthOf(paragraphs) };
}

function lengthOf(passages: readonly Passage[]): number {
  return passages.reduce((length, { text }) => length + text.length, 0);
}

/** Whether a passage stands beside kept paragraphs. */
export function isBesideBody({ block }: Passage, { parents }: Places): boolean {
  const parentElement = get(block.container, 'parentElement');
  return parentElement !== null && parents.has(parentElement);
}

/** Whether a passage stands in a place of the same kind as the body's paragraphs. */
export function isPlacedAsBody(passage: Passage, { kinds }: Places): boolean {
  return kinds.has(kindOf(passage));
}

/** Whether a passage stands where the body's paragraphs stand, or in a place just like theirs. */
export function isInLine(passage: Passage, places: Places): boolean {
  return isBesideBody(passage, places) || isPlacedAsBody(passage, places);
}
