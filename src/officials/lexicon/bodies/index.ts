import { phraseList, wordsOfName } from '../word-set.ts';
import { AFRICA } from './africa.ts';
import { AGENCIES } from './agencies.ts';
import { AMERICAS } from './americas.ts';
import { ASIA } from './asia.ts';
import { EUROPE } from './europe.ts';
import { INTERNATIONAL } from './international.ts';
import { KINDS_OF_AGENCIES } from './kinds-of-agencies.ts';
import { LOCAL } from './local.ts';
import { NATIONAL } from './national.ts';
import { OCEANIA } from './oceania.ts';
import type { BodyRow } from './types.ts';

/** Every row of the lexicon of public bodies. */
export const BODY_ROWS: readonly BodyRow[] = [
  ...INTERNATIONAL,
  ...NATIONAL,
  ...AGENCIES,
  ...KINDS_OF_AGENCIES,
  ...LOCAL,
  ...EUROPE,
  ...AFRICA,
  ...ASIA,
  ...AMERICAS,
  ...OCEANIA,
];

/** A body's name, word by word, and what it is. */
export interface Body {
  readonly words: readonly string[];
  readonly row: BodyRow;
}

const byFirstWord = (): ReadonlyMap<string, readonly Body[]> => {
  const byWord = new Map<string, Body[]>();
  for (const row of BODY_ROWS)
    for (const name of phraseList(row.names)) {
      const words = wordsOfName(name);
      const key = words[0] ?? '';
      byWord.set(key, [...(byWord.get(key) ?? []), { words, row }]);
    }
  for (const bodies of byWord.values()) bodies.sort((a, b) => b.words.length - a.words.length);
  return byWord;
};

/** The bodies by the first words of their names, the longest names first. */
export const BODIES_BY_WORD = byFirstWord();
