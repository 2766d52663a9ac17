/** From the lines that weigh for an appeal to all that belongs to it: first line, last button, whole box. */
import { answerIn } from './closed-block.ts';
import { isColumn } from './column.ts';
import { meet, noEvidence, setOf } from './evidence.ts';
import { maybeStory } from './maybe-story.ts';
import type { Reading } from './reading.ts';
import { isWhole, MOST_LINES, type Run } from './run.ts';
import { type RunningSums, sumBetween } from './running-sums.ts';
import { partsBetween, placeFrom, rangeOf, type TreeBox } from './tree.ts';

/** How far before a run its first line (`Dear readers,`) may stand. */
const FARTHEST_OPENER = { parts: 10, words: 200 };
/** What ends an appeal: short lines that only an appeal has. */
const ENDINGS = setOf('wayOut', 'control', 'call', 'thanks', 'smallPrint');
const LONGEST_ENDING = 14;
/** A box is taken whole where the run is so much of its words, and the rest tells no more than so many. */
const MOST_OF_BOX = 0.5;
const MOST_TOLD_BESIDE = 10;
/** With more links that lead elsewhere the rest is a menu. */
const MOST_LINKS_BESIDE = 3;
/** A form of no more words says only what is to be filled in; what it is for stands beside it. */
const WORDS_OF_A_BARE_FORM = 6;
const MOST_BESIDE_FORM = 30;
/** What is beside a run may weigh against it, but not so much that less than this is left. */
const MOST_OF_WEIGHT = 0.5;
/** A label at an end of a run that weighs less is something else's. */
const LONGEST_LABEL = 2;
const LEAST_OF_A_LABEL = 0.5;
const LARGEST_BOX = { words: 220, lines: 60 };

/**
 * The run from its first line to its last, with the rest of the boxes that it nearly fills.
 *
 * @param weighed what the lines weigh.
 */
export function completed(reading: Reading, run: Run, weighed: RunningSums): Run {
  return filled(reading, trimmed(reading, ended(reading, opened(reading, run)), weighed), weighed);
}

/** The run from the line that opens it, where one stands not far before it. */
function opened(reading: Reading, run: Run): Run {
  const { parts } = run.box;
  const own = placeFrom(run.box, run.first);
  let first = run.first;
  for (let at = own - 1; at >= Math.max(0, own - FARTHEST_OPENER.parts); at -= 1) {
    const part = parts[at];
    if (part === undefined) break;
    const [from, to] = rangeOf(part);
    if (reading.words(from, run.first) > FARTHEST_OPENER.words) break;
    if (run.end - from > MOST_LINES) break;
    if (reading.hasOpener(from, to)) first = from;
  }
  return { ...run, first };
}

/** The run with the buttons, thanks and ways out that follow it. */
function ended(reading: Reading, run: Run): Run {
  const { parts } = run.box;
  let { end } = run;
  for (let at = placeFrom(run.box, end); at < parts.length; at += 1) {
    const [first, to] = rangeOf(parts[at] ?? end);
    if (to - run.first > MOST_LINES || !endsAppeal(reading, first, to)) break;
    end = to;
  }
  return { ...run, end };
}

function endsAppeal(reading: Reading, first: number, end: number): boolean {
  if (reading.words(first, end) > LONGEST_ENDING) return false;
  const lines = reading.readings.slice(first, end);
  return lines.every(({ evidence }) => meet(evidence, ENDINGS));
}

/** The run without sentences of a story and labels of something else at its ends, unless it is a block of its own. */
function trimmed(reading: Reading, run: Run, weighed: RunningSums): Run {
  if (isWhole(run)) return run;
  const parts = partsBetween(run.box, run.first, run.end).map(rangeOf);
  const kept = parts.filter(
    ([first, end]) => !tells(reading, first, end) && !isLabelOfOthers(reading, first, end, weighed),
  );
  const first = kept.at(0)?.[0];
  const end = kept.at(-1)?.[1];
  return first === undefined || end === undefined ? run : { ...run, first, end };
}

function tells(reading: Reading, first: number, end: number): boolean {
  const own = reading.readings.slice(first, end);
  return own.every(({ sense, evidence }) => sense === 'prose' && evidence === noEvidence);
}

/** Whether a part is a word or two of text that hardly weigh for an appeal: an entry of an index. */
function isLabelOfOthers(
  { lines, readings }: Reading,
  first: number,
  end: number,
  weighed: RunningSums,
): boolean {
  const own = readings[first];
  if (end - first > 1 || own === undefined || lines[first]?.role !== 'text') return false;
  const isLabel = own.words > 0 && own.words <= LONGEST_LABEL && own.evidence === noEvidence;
  return isLabel && sumBetween(weighed, first, end) < LEAST_OF_A_LABEL;
}

/** The run with what else the boxes around it hold, as long as that is little and nothing of a story. */
function filled(reading: Reading, run: Run, weighed: RunningSums): Run {
  let result = run;
  for (let box: TreeBox | null = run.box; box?.parent; box = box.parent) {
    const words = reading.words(box.first, box.end);
    if (words > LARGEST_BOX.words || box.end - box.first > LARGEST_BOX.lines) break;
    if (isColumn(reading, box)) break;
    const whole = { ...result, box, first: box.first, end: box.end };
    if (isRestOf(reading, result, whole, weighed) || isBareForm(reading, result, whole, weighed))
      result = whole;
  }
  return result;
}

/** Whether a run is most of a box, and the rest is little and tells hardly anything. */
function isRestOf(reading: Reading, run: Run, whole: Run, weighed: RunningSums): boolean {
  const own = reading.words(run.first, run.end);
  const all = reading.words(whole.first, whole.end);
  const told = reading.toldWords(whole.first, whole.end) - reading.toldWords(run.first, run.end);
  const links = linksElsewhere(reading, whole) - linksElsewhere(reading, run);
  const isLittle = own >= all * MOST_OF_BOX && told <= MOST_TOLD_BESIDE;
  if (!isLittle || links > MOST_LINKS_BESIDE) return false;
  return weightOf(whole, weighed) >= weightOf(run, weighed) * MOST_OF_WEIGHT;
}

/** How many lines of a run are links that lead to no appeal. */
function linksElsewhere({ readings }: Reading, { first, end }: Run): number {
  return readings.slice(first, end).filter(({ isLink, leads }) => isLink && !leads).length;
}

/** Whether a run is a form that says nothing of itself, in a box that weighs for an appeal in all. */
function isBareForm(reading: Reading, run: Run, whole: Run, weighed: RunningSums): boolean {
  const own = reading.words(run.first, run.end);
  if (own > WORDS_OF_A_BARE_FORM || maybeStory(reading, whole.box)) return false;
  if (reading.words(whole.first, whole.end) - own > MOST_BESIDE_FORM) return false;
  return weightOf(whole, weighed) > 0 && answerIn(reading, run.first, run.end) === 'form';
}

function weightOf({ first, end }: Run, weighed: RunningSums): number {
  return sumBetween(weighed, first, end);
}
