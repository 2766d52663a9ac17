/** What a run was known by, in words that a reader can be told. */
import type { Reason } from '../outline/index.ts';
import { type EvidenceSet, meet, noEvidence, setOf } from './evidence.ts';
import { LIKELY } from './likely.ts';
import type { Reading } from './reading.ts';
import type { Run } from './run.ts';

/** The reasons in the order in which they convince, and the evidence that each stands for. */
const evidenceFor: readonly (readonly [Reason, EvidenceSet])[] = [
  ['asks', setOf('ask', 'call')],
  ['price', setOf('offer')],
  ['promises', setOf('promise')],
  ['reasons', setOf('reason', 'thanks')],
];

const WAY_OUT = setOf('wayOut');

/** What spoke for a run, the strongest first. */
export function reasonsFor({ lines, readings }: Reading, { first, end }: Run): Reason[] {
  const inside = readings.slice(first, end);
  const said = inside.reduce((all, { evidence }) => all | evidence, noEvidence);
  const hasForm = lines.slice(first, end).some(({ role }) => role === 'emailField');
  const hasLink = inside.some(({ leads }) => leads);
  return [
    ...evidenceFor.flatMap(([reason, evidence]) => (meet(said, evidence) ? reason : [])),
    ...(hasForm ? (['form'] as const) : []),
    ...(hasLink ? (['link'] as const) : []),
    ...(meet(said, LIKELY) ? (['words'] as const) : []),
    ...(meet(said, WAY_OUT) ? (['wayOut'] as const) : []),
  ];
}
