import { functionWords } from './lexicon/function-words.ts';

/** A language and how much speaks for it: 0 for nothing, 1 were every word its own. */
export interface Candidate {
  readonly language: string;
  readonly share: number;
}

type Index = ReadonlyMap<string, readonly string[]>;

/** Which languages of a script have a word. */
function indexOf(languages: Readonly<Record<string, string>>): Index {
  const index = new Map<string, string[]>();
  for (const [language, words] of Object.entries(languages)) {
    for (const word of new Set(words.split(' '))) {
      index.set(word, [...(index.get(word) ?? []), language]);
    }
  }
  return index;
}

const indices = new Map(
  Object.entries(functionWords).map(([script, languages]) => [script, indexOf(languages)]),
);

/** The words of a text in small letters; an apostrophe parts two. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

/**
 * Weighs words for the languages of a script: a word that several languages have speaks for each of
 * them as much less.
 *
 * @returns the languages that anything speaks for, the likeliest first.
 */
export function weighLanguages(words: readonly string[], script: string): Candidate[] {
  const weights = new Map<string, number>();
  for (const word of words) {
    const languages = indices.get(script)?.get(word) ?? [];
    for (const language of languages) {
      weights.set(language, (weights.get(language) ?? 0) + 1 / Math.sqrt(languages.length));
    }
  }
  return [...weights]
    .map(([language, weight]) => ({ language, share: weight / words.length }))
    .sort((one, other) => other.share - one.share);
}
