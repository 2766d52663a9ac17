import { phraseList } from '../../../word-lists.ts';
import { COMPOUNDS } from './compounds.ts';
import type { OfficeRow } from './types.ts';

interface Compound {
  readonly words: readonly string[];
  /** Which of the words heads the phrase: the last, or the one before `of`. */
  readonly head: number;
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
      const key = compound.words[compound.head] ?? '';
      found.set(key, [...(found.get(key) ?? []), compound]);
    }
  return found;
};

/** The offices of several words, under the words that head them. */
export const COMPOUNDS_BY_HEAD = byHead();
