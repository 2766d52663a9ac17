/** Which concepts the words of a text stand for. */
import { english } from './english.ts';
import { others } from './others.ts';
import { type ConceptWords, concepts } from './types.ts';

export { concepts } from './types.ts';

/** Which words and stems stand for which concepts, by their places in the list of all. */
interface Index {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly stems: ReadonlyMap<string, readonly number[]>;
  /** How stems begin: nearly every word is none of theirs. */
  readonly beginnings: ReadonlySet<string>;
}

const LONGEST_STEM = 12;
const SHORTEST_STEM = 3;
const WORD = /[\p{L}\p{M}\p{N}@©][\p{L}\p{M}\p{N}’'-]*/gu;

function indexOf(...given: readonly Partial<ConceptWords>[]): Index {
  const words = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  for (const [number, concept] of concepts.entries()) {
    for (const entry of given.flatMap((words) => words[concept]?.split(' ') ?? [])) {
      if (entry === '') continue;
      const [map, key] = entry.endsWith('*') ? [stems, entry.slice(0, -1)] : [words, entry];
      map.set(key, [...(map.get(key) ?? []), number]);
    }
  }
  const beginnings = new Set([...stems.keys()].map((stem) => stem.slice(0, SHORTEST_STEM)));
  return { words, stems, beginnings };
}

const index = indexOf(english, others);

function conceptsOf(word: string): readonly number[] {
  const known = index.words.get(word);
  if (known !== undefined) return known;
  if (!index.beginnings.has(word.slice(0, SHORTEST_STEM))) return [];
  for (let length = Math.min(word.length, LONGEST_STEM); length >= SHORTEST_STEM; length -= 1) {
    const stem = index.stems.get(word.slice(0, length));
    if (stem !== undefined) return stem;
  }
  return [];
}

/** The concepts in a text, each once, by their places in the list of all. */
export function readConcepts(text: string): readonly number[] {
  const found: number[] = [];
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    for (const concept of conceptsOf(word)) if (!found.includes(concept)) found.push(concept);
  }
  return found;
}
