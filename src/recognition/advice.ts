/** Advice of a story, which asks its readers to sign up, give and download as well, for others. */
import { meet, noEvidence, setOf } from './evidence.ts';
import { ownVoice } from './lexicon/own-voice.ts';
import { callsForLetters } from './lexicon/reporting.ts';
import type { Reading } from './reading.ts';
import type { Run } from './run.ts';
import { partsBetween, rangeOf, type TreeBox } from './tree.ts';

/** A paragraph of so many words asks for the outlet, or is a story's advice. */
const WORDS_OF_ADVICE = 17;

/** What nobody says for others, in a known wording or in other words. */
const OUTLETS = setOf('opener', 'thanks', 'wayOut', 'likely');

/** Whether a run has a paragraph beside which nothing asks for the outlet: `Residents can sign up …`. */
export function advises(reading: Reading, run: Run): boolean {
  const { first, end } = run;
  const paragraphs = reading.lines
    .slice(first, end)
    .filter((_, at) => reading.words(first + at, first + at + 1) >= WORDS_OF_ADVICE);
  const around = new Set(paragraphs.map(({ box }) => boxAround(reading.boxes[box])));
  return [...around].some((box) => {
    const beside = linesOutsideAppeals(reading, box, run);
    return !beside.some((line) => asksForOutlet(reading, line));
  });
}

/** The smallest box around a line that holds another. */
function boxAround(box: TreeBox | undefined): TreeBox | undefined {
  let at = box;
  while (at?.parent && at.end - at.first === 1) at = at.parent;
  return at;
}

/** The lines of a run in a box, without those of boxes in that which ask for themselves. */
function linesOutsideAppeals(reading: Reading, box: TreeBox | undefined, run: Run): number[] {
  return (box ? partsBetween(box, run.first, run.end) : [])
    .map(rangeOf)
    .filter(([first, end]) => end - first === 1 || !reading.asks(first, end))
    .flatMap(([first, end]) => Array.from({ length: end - first }, (_, at) => first + at));
}

/** Whether a line says `us` or calls for a letter, is there to be clicked on or filled in, or leads where appeals lead. */
function asksForOutlet({ lines, readings }: Reading, at: number): boolean {
  const { text = '', role } = lines[at] ?? {};
  const { words = 0, isLink = false, target = null, evidence = noEvidence } = readings[at] ?? {};
  if (role === 'button' || role === 'emailField' || isLink || meet(evidence, OUTLETS)) return true;
  // Headings have capitals that say nothing.
  const plain = words < WORDS_OF_ADVICE ? text.toLowerCase() : text;
  return ownVoice.test(plain) || target !== null || callsForLetters.test(text.toLowerCase());
}
