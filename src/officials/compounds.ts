import type { Token } from '../language/index.ts';
import { addTo } from '../lists.ts';
import { COMPOUNDS } from './lexicon/offices/compounds.ts';
import type { OfficeRow } from './lexicon/offices/types.ts';
import { phraseList } from './lexicon/word-set.ts';

interface Compound {
  readonly words: readonly string[];
  /** Which of the words heads the phrase: the last, or the one before `of`. */
  readonly head: number;
  readonly row: OfficeRow;
}

/** An office of several words as it stands in a text. */
export interface CompoundAt {
  readonly first: number;
  readonly last: number;
  readonly row: OfficeRow;
}

const compoundOf = (name: string, row: OfficeRow): Compound => {
  const words = name.replaceAll("'s", " 's").split(/\s+/u);
  const of = words.indexOf('of');
  return { words, head: (of < 0 ? words.length : of) - 1, row };
};

const byHead = (): ReadonlyMap<string, readonly Compound[]> => {
  const found = new Map<string, Compound[]>();
  for (const row of COMPOUNDS)
    for (const name of phraseList(row.heads)) {
      const compound = compoundOf(name, row);
      addTo(found, compound.words[compound.head] ?? '', compound);
    }
  return found;
};

const COMPOUNDS_BY_HEAD = byHead();

/** The office of several words that a head belongs to: `harbour` + `master`, `recorder` + `of deeds`. */
export const compoundAt = (tokens: readonly Token[], head: number): CompoundAt | undefined => {
  for (const compound of COMPOUNDS_BY_HEAD.get(tokens[head]?.lower ?? '') ?? []) {
    const first = head - compound.head;
    if (compound.words.every((word, offset) => tokens[first + offset]?.lower === word))
      return { first, last: first + compound.words.length, row: compound.row };
  }
  return undefined;
};
