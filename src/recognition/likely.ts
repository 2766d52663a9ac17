/**
 * Blocks that have the words of appeals, though no wording may be known: their lines are given that as evidence.
 * Lexicons know what somebody has written down; on the next site half of it is said otherwise.
 */
import { offersAmount } from './closed-block.ts';
import { type EvidenceSet, FOREIGN, meet, noEvidence, setOf } from './evidence.ts';
import { answeredFor, isAnswer } from './for-outlet.ts';
import { kindOfHint } from './hints.ts';
import { PLATFORMS } from './lexicon/addresses.ts';
import { STORY, tellsStory } from './maybe-story.ts';
import type { LineReading } from './read-line.ts';
import type { AloneReading } from './reading.ts';
import { isSmall } from './sizes.ts';
import { standsApart } from './stands-apart.ts';
import { ENTRY } from './tags.ts';
import { kindOfTarget } from './targets.ts';
import type { TreeBox } from './tree.ts';
import { evidenceWeights } from './weights.ts';

export const LIKELY: EvidenceSet = setOf('likely');

/** What holds more may be a story with an appeal in it. */
const MOST_WORDS = 120;
/** What leads to more pages that are no appeal's is a list of the story's, or a menu. */
const MOST_PAGES_ELSEWHERE = 1;

/** Log odds of a block, and of a line in it: what says something else may be something else. */
const LEAST_OF_A_BLOCK = 3;
const LEAST_OF_A_LINE = 0.5;
/** The same of a block that stands apart: it is an appeal more often than not. */
const LEAST_WHERE_APART = 0.5;
/** The same of a line with no wording that is known: of what speaks to the reader, and of what tells something. */
const LEAST_OF_ADDRESS = 2;
const LEAST_OF_PROSE = 4;
/** With no wording that is known: fewer words are a label, more a paragraph of the story. */
const FEWEST_WORDS = 3;
const LONGEST_PROSE = 35;
const LONGEST_ENTRY = 5;

/** The lines of a page, those of likely blocks with that evidence. */
export function withLikely(reading: AloneReading): readonly LineReading[] {
  const result = [...reading.readings];
  for (const box of reading.boxes) {
    if (!isLikely(reading, box)) continue;
    for (let at = box.first; at < box.end; at += 1) {
      const own = reading.readings[at];
      if (own !== undefined && isOfBlock(reading, own, at)) result[at] = likely(own);
    }
  }
  return result;
}

/** Whether a box is a small block that can be answered, for the outlet, and has the words of an appeal. */
function isLikely(reading: AloneReading, box: TreeBox): boolean {
  const { parent, tags, first, end } = box;
  if (parent === null || !isSmall(box) || STORY.test(tags)) return false;
  const inside = reading.readings.slice(first, end);
  if (inside.every(isPassedOver) || tellsStory(inside)) return false;
  if (inside.some(({ evidence }) => meet(evidence, FOREIGN)) || isTool(reading, box)) return false;
  if (inside.reduce((sum, { words }) => sum + words, 0) > MOST_WORDS) return false;
  if (!reading.lines.slice(first, end).some(isAnswer)) return false;
  // Nearly every box ends here, and where it leads takes longer to tell.
  if (!reading.likelihoods.isLikely(first, end, LEAST_WHERE_APART)) return false;
  if (!reading.likelihoods.isLikely(first, end, LEAST_OF_A_BLOCK) && !standsApart(reading, box))
    return false;
  return (
    answeredFor(reading, first, end) === 'outlet' &&
    pagesElsewhere(reading, box) <= MOST_PAGES_ELSEWHERE
  );
}

/** Whether something else than an address or a sum is filled in, in a box that is not called after an appeal: to work something out. */
function isTool({ lines }: AloneReading, { names, first, end }: TreeBox): boolean {
  if (kindOfHint(names) !== null) return false;
  const inside = lines.slice(first, end);
  const roles = inside.map(({ role }) => role);
  return roles.includes('field') && !roles.includes('emailField') && !inside.some(offersAmount);
}

/** To how many pages a box leads where appeals do not lead. */
function pagesElsewhere({ lines }: AloneReading, { first, end }: TreeBox): number {
  const targets = lines.slice(first, end).flatMap((line) => line.targets);
  const elsewhere = targets.filter(
    (target) => target !== '' && kindOfTarget(target) === null && !PLATFORMS.test(target),
  );
  return new Set(elsewhere).size;
}

/** Nearly every line is a paragraph of the story or an entry of a menu: by itself it is not looked at. */
function isPassedOver({ sense, words, evidence, isLink }: LineReading): boolean {
  if (evidence !== noEvidence) return false;
  if (isLink && words <= LONGEST_ENTRY) return true;
  return words < FEWEST_WORDS || (sense === 'prose' && words > LONGEST_PROSE);
}

/** Whether a line of a likely block is a part of it by its own words. */
function isOfBlock(reading: AloneReading, own: LineReading, at: number): boolean {
  if (own.words === 0) return false;
  const least =
    own.evidence === noEvidence ? leastWithoutWording(reading, own, at) : LEAST_OF_A_LINE;
  return reading.likelihoods.ofOwnWords(at) >= least && reading.likelihoods.isLikelyMostly(at);
}

/** What a line with no wording that is known must weigh; more than any does, where its words say nothing. */
function leastWithoutWording(
  { lines, boxes }: AloneReading,
  { words, sense }: LineReading,
  at: number,
): number {
  const { role = 'text', linkShare = 0, box = -1 } = lines[at] ?? {};
  const isLabel = words < FEWEST_WORDS && role === 'text' && linkShare === 0;
  const isSaid = sense === 'prose' || sense === 'address';
  // Lists tell the reader what can be done, entry by entry.
  if (isLabel || (isSaid && ENTRY.test(boxes[box]?.tags ?? ''))) return Number.POSITIVE_INFINITY;
  if (!isSaid) return LEAST_OF_A_LINE;
  return sense === 'prose' ? LEAST_OF_PROSE : LEAST_OF_ADDRESS;
}

/** A line of a likely block: what would be told, or said to the reader in whatever cause, is an appeal's. */
function likely(own: LineReading): LineReading {
  const isSaid = own.sense === 'prose' || own.sense === 'address';
  return {
    ...own,
    evidence: own.evidence | LIKELY,
    sense: isSaid ? 'appeal' : own.sense,
    weight: Math.max(own.weight, evidenceWeights.likely),
  };
}

/** Whether one of the lines from `first` up to `end` is of a likely block. */
export function hasLikely(readings: readonly LineReading[], first: number, end: number): boolean {
  return readings.slice(first, end).some(({ evidence }) => meet(evidence, LIKELY));
}
