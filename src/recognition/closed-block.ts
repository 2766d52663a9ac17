/** Blocks that have what an appeal is answered with: a field for an address, or something to click on. */
import type { Line } from '../outline/index.ts';
import { meet, setOf } from './evidence.ts';
import { SUM } from './lexicon/sums.ts';
import { isMostlyLink } from './line-sense.ts';
import type { Reading } from './reading.ts';
import type { TreeBox } from './tree.ts';

/** What lines offer to answer with. */
export type Answer = 'foreign' | 'form' | 'call' | 'none';

/** In whichever words: an outlet asks for nothing else so. */
export const ASKS = setOf('call', 'ask');
const CALLS = ASKS | setOf('likely');
const order: readonly Answer[] = ['foreign', 'form', 'call'];

/** What the lines from `first` up to `end` offer to answer with. */
export function answerIn(reading: Reading, first: number, end: number): Answer {
  const offered = new Set<Answer>();
  for (let at = first; at < end; at += 1) offered.add(answerOf(reading, at));
  return order.find((each) => offered.has(each)) ?? 'none';
}

/** What a line offers to answer with. */
export function answerOf({ lines, readings }: Reading, at: number): Answer {
  const role = lines[at]?.role;
  if (role === 'foreignField') return 'foreign';
  if (role === 'emailField') return 'form';
  const own = readings[at];
  if (own === undefined || (role !== 'button' && !own.isLink)) return 'none';
  const calls = own.leads || meet(own.evidence, CALLS) || offersAmount(lines[at]);
  return calls ? 'call' : 'none';
}

/** A sum to give, of a row to choose from. */
const AMOUNT = new RegExp(`^${SUM}$`);

/** Whether a line is a button, or a link, with a sum of money on it. */
export function offersAmount(line: Line | undefined): boolean {
  if (line === undefined || (line.role !== 'button' && !isMostlyLink(line))) return false;
  return AMOUNT.test(line.text.toLowerCase());
}

/** Whether a box of more than a line has what an appeal is answered with, and no field of another form. */
export function isClosed(reading: Reading, { first, end }: TreeBox): boolean {
  const answer = end - first < 2 ? 'none' : answerIn(reading, first, end);
  return answer === 'form' || answer === 'call';
}
