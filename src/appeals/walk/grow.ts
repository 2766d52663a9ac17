/** From one line that asks something of the reader to the whole block that it belongs to. */
import { BLOCK } from '../scoring/index.ts';
import { hintOf } from './hints.ts';
import { type Box, rangeOf } from './outline.ts';
import type { Reading } from './reading.ts';

/** A run of parts of one box, which may be all of them. */
export interface Run {
  readonly box: Box;
  readonly first: number;
  readonly end: number;
  readonly value: number;
}

/** Longer blocks are no appeal. */
const MOST_WORDS = 700;
/** How far the weight may fall on the way up before nothing above can make up for it. */
const DEEPEST_FALL = 8;
const MOST_WORDS_OF_A_HEADING = 16;
/** Words without anything of an appeal that may stand in a part, away from the story. */
const MOST_PROSE_BESIDE = 40;
/** What each element around a whole block adds whose names hint at an appeal. */
const HINT = 0.5;

/**
 * The run of lines around `seed` that together weigh most for an appeal.
 *
 * Climbs from box to box; in each, takes in the neighbours on both sides for as long as that adds weight
 * and no paragraph of a story is in the way. Of runs that weigh the same, the smallest.
 */
export function grow(reading: Reading, seed: number): Run | null {
  const start = reading.lines[seed];
  if (start === undefined) return null;
  let best: Run | null = null;
  let from = seed;
  let to = seed + 1;
  let hints = 0;
  for (let box: Box | null = start.box; box !== null; box = box.parent) {
    const run = extend(reading, box, from, to);
    const whole = run.first === box.first && run.end === box.end;
    if (whole && hintOf(box.element) !== null) hints += 1;
    const value = run.value + (whole ? hints * HINT : 0);
    if (best === null || value > best.value + 0.01) best = { ...run, value };
    if (run.besideAnother) break;
    if (reading.words(box.first, box.end) > MOST_WORDS) break;
    if (reading.weight(box.first, box.end) < best.value - DEEPEST_FALL) break;
    from = box.first;
    to = box.end;
  }
  return best;
}

/** The line that asks and nothing beside it. */
export function lineAlone(reading: Reading, seed: number): Run | null {
  const line = reading.lines[seed];
  return line ? { box: line.box, first: seed, end: seed + 1, value: 0 } : null;
}

/** The best run of a box's parts around the one from `from` up to `to`. */
function extend(reading: Reading, box: Box, from: number, to: number): Run & Reach {
  const { parts } = box;
  const at = parts.findIndex((part) => rangeOf(part)[0] <= from && to <= rangeOf(part)[1]);
  const inStory = reading.holdsStory(box);
  const standing = to > from + 1 && standsAlone(reading, from, to);
  const opened = reading.hasOpener(from, to);
  const before = reach(reading, parts.slice(0, Math.max(0, at)).reverse(), {
    inStory,
    standing,
    opened: false,
  });
  const first = before.last === null ? from : rangeOf(before.last)[0];
  const openedBefore = opened || reading.hasOpener(first, from);
  const after = reach(reading, parts.slice(at + 1), { inStory, standing, opened: openedBefore });
  const end = after.last === null ? to : rangeOf(after.last)[1];
  const headed =
    !inStory && end === box.end && isHeading(reading, box.first, first) ? box.first : first;
  const besideAnother = before.besideAnother || after.besideAnother;
  return {
    box,
    first: headed,
    end,
    value: reading.weight(first, end),
    last: after.last,
    besideAnother,
  };
}

/** How far a run reaches to one side. */
interface Reach {
  readonly last: Box | number | null;
  /** Whether another appeal stands in the way, whole in itself. */
  readonly besideAnother: boolean;
}

interface Situation {
  /** Whether paragraphs of the story stand beside the run. */
  readonly inStory: boolean;
  /** Whether the run is an appeal by itself. */
  readonly standing: boolean;
  /** Whether it has the first line of an appeal. */
  readonly opened: boolean;
}

/** The last of the parts, going away from the run, up to which they add most weight. */
function reach(reading: Reading, parts: readonly (Box | number)[], situation: Situation): Reach {
  let sum = 0;
  let best = 0;
  let last: Box | number | null = null;
  let { opened } = situation;
  let unopened = 0;
  for (const part of parts) {
    const [first, end] = rangeOf(part);
    if (situation.standing && end > first + 1 && standsAlone(reading, first, end)) {
      return { last, besideAnother: true };
    }
    if (reading.proseWords(first, end) > (situation.inStory ? 0 : MOST_PROSE_BESIDE)) break;
    opened ||= reading.hasOpener(first, end);
    unopened += reading.addressWords(first, end);
    sum += reading.weight(first, end);
    if (sum < -DEEPEST_FALL) break;
    // What only speaks to the reader may be the story's, unless the appeal began before it.
    if (sum <= best || (situation.inStory && unopened > 0 && !opened)) continue;
    best = sum;
    last = part;
  }
  return { last, besideAnother: false };
}

/** Whether the lines are a heading, pictures beside it at most. */
function isHeading(reading: Reading, first: number, end: number): boolean {
  const lines = reading.lines.slice(first, end).map(({ line }) => line.role);
  return (
    lines.includes('heading') &&
    lines.every((role) => role === 'heading' || role === 'picture') &&
    reading.words(first, end) <= MOST_WORDS_OF_A_HEADING
  );
}

/** Whether lines are an appeal without what is beside them. */
function standsAlone(reading: Reading, first: number, end: number): boolean {
  return reading.weight(first, end) >= BLOCK && reading.asks(first, end);
}
