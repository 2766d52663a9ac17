/** From the lines that weigh for an appeal to all that belongs to it: first line, last button, whole box. */
import type { Evidence } from './lexicon/index.ts';
import type { Reading } from './reading.ts';
import type { Run } from './runs.ts';
import { rangeOf, type TreeBox } from './tree.ts';

/** How far before a run its first line (`Dear readers,`) may stand. */
const FARTHEST_OPENER = { parts: 10, words: 200 };
/** What ends an appeal: short lines that only an appeal has. */
const ENDINGS: readonly Evidence[] = ['wayOut', 'control', 'call', 'thanks', 'smallPrint'];
const LONGEST_ENDING = 14;
/** A box is taken whole where the run is so much of its words, and the rest tells no more than so many. */
const MOST_OF_BOX = 0.5;
const MOST_TOLD_BESIDE = 10;
const LARGEST_BOX = { words: 220, lines: 60 };

/** The run from its first line to its last, with the rest of the boxes that it nearly fills. */
export function completed(reading: Reading, run: Run): Run {
  return filled(reading, ended(reading, opened(reading, run)));
}

/** The run from the line that opens it, where one stands not far before it. */
function opened(reading: Reading, run: Run): Run {
  const { parts } = run.box;
  const own = parts.findIndex((part) => rangeOf(part)[0] === run.first);
  let first = run.first;
  for (let at = own - 1; at >= Math.max(0, own - FARTHEST_OPENER.parts); at -= 1) {
    const part = parts[at];
    if (part === undefined) break;
    const [from, to] = rangeOf(part);
    if (reading.words(from, run.first) > FARTHEST_OPENER.words) break;
    if (reading.hasOpener(from, to)) first = from;
  }
  return { ...run, first };
}

/** The run with the buttons, thanks and ways out that follow it. */
function ended(reading: Reading, run: Run): Run {
  let { end } = run;
  for (const part of run.box.parts) {
    const [first, to] = rangeOf(part);
    if (first < end) continue;
    if (!endsAppeal(reading, first, to)) break;
    end = to;
  }
  return { ...run, end };
}

function endsAppeal(reading: Reading, first: number, end: number): boolean {
  if (reading.words(first, end) > LONGEST_ENDING) return false;
  const lines = reading.readings.slice(first, end);
  return lines.every(({ evidence }) => ENDINGS.some((each) => evidence.has(each)));
}

/** The run with what else the boxes around it hold, as long as that is little and nothing of a story. */
function filled(reading: Reading, run: Run): Run {
  let result = run;
  for (let box: TreeBox | null = run.box; box?.parent; box = box.parent) {
    const words = reading.words(box.first, box.end);
    if (words > LARGEST_BOX.words || box.end - box.first > LARGEST_BOX.lines) break;
    const told = reading.toldWords(box.first, box.end);
    const rest = told - reading.toldWords(result.first, result.end);
    const share = reading.words(result.first, result.end) / words;
    if (share < MOST_OF_BOX || rest > MOST_TOLD_BESIDE) continue;
    result = { ...result, box, first: box.first, end: box.end };
  }
  return result;
}
