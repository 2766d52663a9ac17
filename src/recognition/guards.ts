/** What keeps the story from ever being folded, whatever the score says. */
import type { Reading } from './reading.ts';
import type { Run } from './runs.ts';

/** Words with nothing of an appeal in them that a block may hold. */
const MOST_PROSE_WORDS = 60;
const MOST_PROSE_SHARE = 0.4;
/** The same with what speaks to the reader in whatever cause, unless the block opens as appeals do. */
const MOST_TOLD_SHARE = 0.33;
/** And more of it in a box whose first and last line are an appeal's. */
const MOST_TOLD_IN_FRAME = 60;
/** So many words at its beginning or end that tell something are a paragraph of the story. */
const WORDS_AT_EDGE = 20;

/** Whether a run may be folded by what its lines say. */
export function allowsRun(reading: Reading, run: Run): boolean {
  const words = reading.words(run.first, run.end);
  const prose = reading.proseWords(run.first, run.end);
  if (prose > MOST_PROSE_WORDS || prose > words * MOST_PROSE_SHARE) return false;
  const told = reading.toldWords(run.first, run.end);
  const mostTold = isFramed(reading, run) ? MOST_TOLD_IN_FRAME : words * MOST_TOLD_SHARE;
  if (told > mostTold && !reading.hasOpener(run.first, run.end)) return false;
  return !tellsAtEdge(reading, run) || reading.hasOpener(run.first, run.end);
}

function tellsAtEdge(reading: Reading, { first, end }: Run): boolean {
  const edges = [first, end - 1];
  return edges.some((line) => reading.toldWords(line, line + 1) >= WORDS_AT_EDGE);
}

/** Whether a run is all of its box, asks for something, and begins and ends with words of an appeal. */
function isFramed(reading: Reading, { box, first, end }: Run): boolean {
  if (first !== box.first || end !== box.end) return false;
  const worded = reading.readings.slice(first, end).filter(({ words }) => words > 0);
  const edges = [worded.at(0), worded.at(-1)];
  return (
    reading.asks(first, end) && edges.every((line) => line !== undefined && line.evidence.size > 0)
  );
}
