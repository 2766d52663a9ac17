/** Blocks that have what an appeal is answered with: a field for an address, or something to click on. */
import type { Reading } from './reading.ts';
import type { TreeBox } from './tree.ts';

/** What lines offer to answer with. */
export type Answer = 'foreign' | 'form' | 'call' | 'none';

const order: readonly Answer[] = ['foreign', 'form', 'call'];

/** What the lines from `first` up to `end` offer to answer with. */
export function answerIn(reading: Reading, first: number, end: number): Answer {
  const offered = new Set<Answer>();
  for (let at = first; at < end; at += 1) offered.add(answerOf(reading, at));
  return order.find((each) => offered.has(each)) ?? 'none';
}

function answerOf({ lines, readings }: Reading, at: number): Answer {
  const role = lines[at]?.role;
  if (role === 'foreignField') return 'foreign';
  if (role === 'emailField') return 'form';
  const own = readings[at];
  if (own === undefined || (role !== 'button' && !own.isLink)) return 'none';
  const calls = own.leads || own.evidence.has('call') || own.evidence.has('ask');
  return calls ? 'call' : 'none';
}

/** Whether a box of more than a line has what an appeal is answered with, and no field of another form. */
export function isClosed(reading: Reading, { first, end }: TreeBox): boolean {
  const answer = end - first < 2 ? 'none' : answerIn(reading, first, end);
  return answer === 'form' || answer === 'call';
}
