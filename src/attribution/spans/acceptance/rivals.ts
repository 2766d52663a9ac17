import { isContentAt } from '../arguments/argument-edges.ts';
import type { ArgumentReading } from '../arguments/argument-reading.ts';
import { isContent } from '../arguments/labels.ts';
import type { Candidate, Contest } from './candidate.ts';

/** Others count as holding this one from this probability on, and as sharing its content from the other. */
const SURE = { holds: 0.5, shares: 0.4 } as const;
/** No farther than so many candidates on either side is looked; a unit is a paragraph. */
const REACH = 12;

/** How a candidate stands among the others of its unit. */
export interface Rivalry {
  /** Others in the same sentence, and those of them that are surer. */
  readonly neighbours: number;
  readonly stronger: number;
  /** Others in whose content its cue lies. */
  readonly inside: number;
  /** The greatest part of its content that another one claims too. */
  readonly shared: number;
}

const sentenceAt = ({ article, unit }: Contest, place: number): number =>
  article.parsed.tokens[unit.first + place]?.sentence ?? -1;

const sharedPart = (own: ArgumentReading, other: ArgumentReading): number => {
  let tokens = 0;
  let both = 0;
  for (let place = 0; place < own.labels.length; place++) {
    if (!isContent(own.labels[place])) continue;
    tokens += 1;
    if (isContentAt(other, own.from + place)) both += 1;
  }
  return tokens === 0 ? 0 : both / tokens;
};

const othersNear = (candidates: readonly Candidate[], index: number): Candidate[] => [
  ...candidates.slice(Math.max(0, index - REACH), index),
  ...candidates.slice(index + 1, index + 1 + REACH),
];

/** How a candidate stands to the others of its contest. @param index its place among them. */
export const rivalryOf = (contest: Contest, index: number): Rivalry => {
  const own = contest.candidates[index];
  let [neighbours, stronger, inside, shared] = [0, 0, 0, 0];
  if (own === undefined) return { neighbours, stronger, inside, shared };
  const sentence = sentenceAt(contest, own.cue.first);
  for (const { cue, reading } of othersNear(contest.candidates, index)) {
    if (sentenceAt(contest, cue.first) === sentence) {
      neighbours += 1;
      if (cue.probability > own.cue.probability) stronger += 1;
    }
    if (cue.probability > SURE.holds && isContentAt(reading, own.cue.first)) inside += 1;
    if (cue.probability >= SURE.shares) shared = Math.max(shared, sharedPart(own.reading, reading));
  }
  return { neighbours, stronger, inside, shared };
};
