import type { Candidate } from '../../src/attribution/spans/acceptance/candidate.ts';
import type { ArgumentReading } from '../../src/attribution/spans/arguments/argument-reading.ts';
import { isContent, isSource } from '../../src/attribution/spans/arguments/labels.ts';
import type { Cue } from '../../src/attribution/spans/cues/cue.ts';
import type { ReadArticle } from '../../src/attribution/spans/reading/article.ts';
import { ROLE } from '../../src/attribution/spans/reading/proposals.ts';
import { SHAPE } from '../../src/language/index.ts';
import type { GoldCue, UnitExample } from './examples.ts';

/** F1 of two sets of words, by how many they have in common. */
const overlap = (shared: number, found: number, gold: number): number =>
  found + gold === 0 ? 1 : (2 * shared) / (found + gold);

/** How well the words of one part agree with the reader's. */
const agreementOfPart = (
  { forms }: ReadArticle,
  { unit }: UnitExample,
  reading: ArgumentReading,
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

/** How well a reading's source and content agree with the reader's, each from 0 to 1. */
export const agreementOf = (
  article: ReadArticle,
  unit: UnitExample,
  reading: ArgumentReading,
  gold: GoldCue,
): { readonly source: number; readonly content: number } => ({
  source: agreementOfPart(article, unit, reading, gold, ROLE.source, isSource),
  content: agreementOfPart(article, unit, reading, gold, ROLE.content, isContent),
});

/** Whether a cue that was found and a reader's have tokens in common. */
export const meets = (gold: GoldCue, cue: Cue): boolean =>
  gold.first <= cue.last && gold.last >= cue.first;

/** Whether a candidate is right: its cue meets a reader's, and half of source and content agree. */
export const isRight = (article: ReadArticle, unit: UnitExample, candidate: Candidate): boolean =>
  unit.gold
    .filter((gold) => meets(gold, candidate.cue))
    .some((gold) => {
      const { source, content } = agreementOf(article, unit, candidate.reading, gold);
      return source >= 0.5 && content >= 0.5;
    });
