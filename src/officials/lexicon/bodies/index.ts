import { addTo } from '../../../lists.ts';
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
