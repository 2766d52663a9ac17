/** Where the body's paragraphs stand: what one template wrote stands in one kind of place. */
import type { Passage } from './passage.ts';
import { ancestors } from './tree.ts';

/** The share of the kept paragraphs' text that a kind of place must hold to be one of the body's. */
const PLACE_SHARE = 0.2;

export interface Places {
  /** The very elements that hold kept paragraphs. */
  readonly parents: ReadonlySet<Element>;
  /** The kinds of place, by names and classes. */
  readonly kinds: ReadonlySet<string>;
}

/** How many of the elements round a block tell its kind of place: fewer, and teasers look the same. */
const LEVELS = 3;

/** The kind of place, or nothing where no class tells it from others. */
function kindOf({ block: { container } }: Passage): string {
  const above = [...ancestors(container.parentElement)].slice(0, LEVELS);
  if (!above[0]?.getAttribute('class')) return '';
  return above.map((element) => `${element.localName}.${element.getAttribute('class')}`).join('<');
}

/** Whether Readability kept a passage that is a paragraph for certain. */
export function isKeptParagraph({ kept, isSolid }: Passage): boolean {
  return isSolid && kept >= 0.5;
}

/** Where the paragraphs that Readability kept stand. */
export function placesOfBody(passages: readonly Passage[]): Places {
  const paragraphs = passages.filter(isKeptParagraph);
  const lengths = new Map<string, number>();
  const parents = new Set<Element>();
  let total = 0;
  for (const passage of paragraphs) {
    const { length } = passage.text;
    const { parentElement } = passage.block.container;
    if (parentElement !== null) parents.add(parentElement);
    total += length;
    lengths.set(kindOf(passage), (lengths.get(kindOf(passage)) ?? 0) + length);
  }
  lengths.delete('');
  const kinds = [...lengths].filter(([, length]) => length >= PLACE_SHARE * total);
  return { parents, kinds: new Set(kinds.map(([kind]) => kind)) };
}

/** Whether a passage stands beside a kept paragraph. */
export function isBesideBody({ block }: Passage, { parents }: Places): boolean {
  const { parentElement } = block.container;
  return parentElement !== null && parents.has(parentElement);
}

/** Whether a passage stands in a place of the same kind as the body's paragraphs. */
export function isPlacedAsBody(passage: Passage, { kinds }: Places): boolean {
  return kinds.has(kindOf(passage));
}
