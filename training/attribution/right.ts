import type { Candidate } from '../../src/attribution/spans/acceptance/judgement.ts';
import { isContent, isSource } from '../../src/attribution/spans/arguments/labels.ts';
import type { ReadArticle } from '../../src/attribution/spans/reading/article.ts';
import { ROLE } from '../../src/attribution/spans/reading/proposals.ts';
import { SHAPE } from '../../src/language/index.ts';
import type { GoldCue, UnitExample } from './examples.ts';

/** F1 of two sets of words, by how many they have in common. */
const overlap = (shared: number, found: number, gold: number): number =>
  found + gold === 0 ? 1 : (2 * shared) / (found + gold);

/** How well the words of one part agree with the reader's. */
const agreement = (
  { forms }: ReadArticle,
  { unit }: UnitExample,
  { reading }: Candidate,
  { roles }: GoldCue,
  role: number,
  belongs: (label: number | undefined) => boolean,
): number => {
  let [shared, found, gold] = [0, 0, 0];
  for (let place = 0; place < roles.length; place++) {
    if (forms[unit.first + place]?.shape === SHAPE.punctuation) continue;
    const isFound = belongs(reading.labels[place - reading.from]);
    const isGold = roles[place] === role;
    if (isFound) found += 1;
    if (isGold) gold += 1;
    if (isFound && isGold) shared += 1;
  }
  return overlap(shared, found, gold);
};

/** Whether a candidate is right: its cue meets a reader's, and half of source and content agree. */
export const isRight = (article: ReadArticle, unit: UnitExample, candidate: Candidate): boolean =>
  unit.gold
    .filter(({ first, last }) => first <= candidate.cue.last && last >= candidate.cue.first)
    .some(
      (gold) =>
        agreement(article, unit, candidate, gold, ROLE.content, isContent) >= 0.5 &&
        agreement(article, unit, candidate, gold, ROLE.source, isSource) >= 0.5,
    );
