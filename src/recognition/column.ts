/** Columns: a form that says what it is for, and blocks beside it that are about something else. */
import { meet, noEvidence, setOf } from './evidence.ts';
import type { Reading } from './reading.ts';
import { type Part, rangeOf, type TreeBox } from './tree.ts';

const SAYS = setOf('ask', 'call', 'promise', 'offer', 'reason', 'opener', 'thanks', 'likely');

/** So many words beside such a form are another block's: a poll, what is read most. */
const FEWEST_WORDS_BESIDE = 4;

/** A form's own title and motto, that may stand before it. */
const PARTS_OF_A_HEAD = 2;

/** Whether a box holds a form that says what it is for, and things after it or well before it that say nothing of an appeal. */
export function isColumn(reading: Reading, { parts, first, end }: TreeBox): boolean {
  const at = parts.findIndex((part) => typeof part !== 'number' && isWholeForm(reading, part));
  const form = parts[at];
  if (form === undefined) return false;
  const head = parts.slice(Math.max(0, at - PARTS_OF_A_HEAD), at).filter(isLine);
  const before = silentWords(reading, first, rangeOf(form)[0] - head.length);
  const after = silentWords(reading, rangeOf(form)[1], end);
  return before + after >= FEWEST_WORDS_BESIDE;
}

function isLine(part: Part): boolean {
  const [first, end] = rangeOf(part);
  return end - first === 1;
}

/** Whether a box asks for an address, after a line that says what for. */
function isWholeForm({ lines, readings }: Reading, { first, end }: TreeBox): boolean {
  const field = lines.slice(first, end).findIndex(({ role }) => role === 'emailField');
  const before = readings.slice(first, first + Math.max(0, field));
  return before.some(({ evidence }) => meet(evidence, SAYS));
}

function silentWords({ readings }: Reading, first: number, end: number): number {
  const silent = readings.slice(first, end).filter(({ evidence }) => evidence === noEvidence);
  return silent.reduce((sum, { words }) => sum + words, 0);
}
