/** Which concepts the words of a text stand for. */
import { addTo } from '../../lists.ts';
import { english } from './english.ts';
import { others } from './others.ts';
import { type ConceptWords, concepts } from './types.ts';

export { concepts } from './types.ts';

/** How some words begin, and which concepts they stand for. */
interface Stem {
  readonly text: string;
  readonly concepts: number[];
}

/** Which words and stems stand for which concepts, by their places in the list of all. */
interface Index {
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** By how they begin, the longest first: nearly every word begins as none does. */
  readonly stems: ReadonlyMap<string, readonly Stem[]>;
}

const BEGINNING = 3;
const WORD = /[\p{L}\p{M}\p{N}@©][\p{L}\p{M}\p{N}’'-]*/gu;

function indexOf(...given: readonly Partial<ConceptWords>[]): Index {
  const words = new Map<string, number[]>();
  const stems = new Map<string, Stem[]>();
  for (const [number, concept] of concepts.entries()) {
    for (const each of given) {
      for (const entry of each[concept]?.split(' ') ?? []) {
        if (entry.endsWith('*')) addStem(stems, entry.slice(0, -1), number);
        else addTo(words, entry, number);
      }
    }
  }
  for (const list of stems.values()) {
    list.sort((one, other) => other.text.length - one.text.length);
  }
  return { words, stems };
}

function addStem(stems: Map<string, Stem[]>, text: string, concept: number): void {
  const beginning = text.slice(0, BEGINNING);
  const known = stems.get(beginning)?.find((stem) => stem.text === text);
  if (known === undefined) addTo(stems, beginning, { text, concepts: [concept] });
  else known.concepts.push(concept);
}

const index = indexOf(english, others);
const none: readonly number[] = [];

function conceptsOf(word: string): readonly number[] {
  const known = index.words.get(word);
  if (known !== undefined) return known;
  const stems = index.stems.get(word.slice(0, BEGINNING));
  return stems?.find(({ text }) => word.startsWith(text))?.concepts ?? none;
}

/** The concepts in a text, each once, by their places in the list of all. */
export function readConcepts(text: string): readonly number[] {
  const found: number[] = [];
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    for (const concept of conceptsOf(word)) if (!found.includes(concept)) found.push(concept);
  }
  return found;
}
