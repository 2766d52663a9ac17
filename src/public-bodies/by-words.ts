import { addTo } from '../lists.ts';
import { phraseList, wordsOfName } from '../word-lists.ts';
import { BODY_ROWS } from './rows.ts';
import type { BodyRow } from './types.ts';

/** A body's name, word by word, and what it is. */
export interface Body {
  readonly words: readonly string[];
  readonly row: BodyRow;
}

/** Bodies by the second words of their names; those of one word under none. */
type BodiesBySecondWord = ReadonlyMap<string, readonly Body[]>;

const byWords = (): ReadonlyMap<string, BodiesBySecondWord> => {
  const byFirst = new Map<string, Map<string, Body[]>>();
  for (const row of BODY_ROWS)
    for (const name of phraseList(row.names)) {
      const words = wordsOfName(name);
      const [first = '', second = ''] = words;
      const bySecond = byFirst.get(first) ?? new Map<string, Body[]>();
      byFirst.set(first, bySecond);
      addTo(bySecond, second, { words, row });
    }
  for (const bySecond of byFirst.values())
    for (const bodies of bySecond.values()) bodies.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
};

/** The bodies by the first words of their names, then by the second, the longest names first. */
export const BODIES_BY_WORDS = byWords();
