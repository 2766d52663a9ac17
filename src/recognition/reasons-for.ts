/** What a run was known by, in words that a reader can be told. */
import type { Reason } from '../outline/index.ts';
import type { Evidence } from './lexicon/index.ts';
import type { Reading } from './reading.ts';
import type { Run } from './run.ts';

/** The reasons in the order in which they convince, and the evidence that each stands for. */
const evidenceFor: readonly (readonly [Reason, readonly Evidence[]])[] = [
  ['asks', ['ask', 'call']],
  ['price', ['offer']],
  ['promises', ['promise']],
  ['reasons', ['reason', 'thanks']],
  ['wayOut', ['wayOut']],
];

/** What spoke for a run, the strongest first. */
export function reasonsFor({ lines, readings }: Reading, { first, end }: Run): Reason[] {
  const inside = readings.slice(first, end);
  const said = evidenceFor.filter(([, evidence]) =>
    inside.some((line) => evidence.some((each) => line.evidence.has(each))),
  );
  const hasForm = lines.slice(first, end).some(({ role }) => role === 'emailField');
  const hasLink = inside.some(({ leads }) => leads);
  return [
    ...said.map(([reason]) => reason),
    ...(hasForm ? (['form'] as const) : []),
    ...(hasLink ? (['link'] as const) : []),
  ];
}
