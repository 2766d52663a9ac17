/** Which concepts the words of a text stand for. */
import { english } from './english.ts';
import { others } from './others.ts';
import { type Concept, type ConceptWords, concepts } from './types.ts';

export type { Concept } from './types.ts';

interface Index {
  readonly words: ReadonlyMap<string, readonly Concept[]>;
  readonly stems: ReadonlyMap<string, readonly Concept[]>;
  /** How stems begin: nearly every word is none of theirs. */
  readonly beginnings: ReadonlySet<string>;
}

const LONGEST_STEM = 12;
const SHORTEST_STEM = 3;
const WORD = /[\p{L}\p{M}\p{N}@©][\p{L}\p{M}\p{N}’'-]*/gu;

function indexOf(...given: readonly Partial<ConceptWords>[]): Index {
  const words = new Map<string, Concept[]>();
  const stems = new Map<string, Concept[]>();
  for (const concept of concepts) {
    for (const entry of given.flatMap((words) => words[concept]?.split(' ') ?? [])) {
      if (entry === '') continue;
      const [map, key] = entry.endsWith('*') ? [stems, entry.slice(0, -1)] : [words, entry];
      map.set(key, [...(map.get(key) ?? []), concept]);
    }
  }
  const beginnings = new Set([...stems.keys()].map((stem) => stem.slice(0, SHORTEST_STEM)));
  return { words, stems, beginnings };
}

const index = indexOf(english, others);

function conceptsOf(word: string): readonly Concept[] {
  const known = index.words.get(word);
  if (known !== undefined) return known;
  if (!index.beginnings.has(word.slice(0, SHORTEST_STEM))) return [];
  for (let length = Math.min(word.length, LONGEST_STEM); length >= SHORTEST_STEM; length -= 1) {
    const stem = index.stems.get(word.slice(0, length));
    if (stem !== undefined) return stem;
  }
  return [];
}

/** The concepts in a text. */
export function readConcepts(text: string): ReadonlySet<Concept> {
  const found = new Set<Concept>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    for (const concept of conceptsOf(word)) found.add(concept);
  }
  return found;
}
