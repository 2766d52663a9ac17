import {
  type ParsedText,
  type Span,
  type Spans,
  spanOver,
  type TokenRange,
} from '../../language/index.ts';
import type { Candidate } from './acceptance/candidate.ts';
import { isContent, isSource } from './arguments/labels.ts';
import { type Proposal, ROLE } from './reading/proposals.ts';
import type { FoundStatement } from './statement.ts';

/** The spans of the runs of labels that belong to a part; `first` is the first label's token. */
const spansOf = (
  parsed: ParsedText,
  first: number,
  labels: Uint8Array,
  belongs: (label: number) => boolean,
): Span[] => {
  const spans: Span[] = [];
  for (let place = 0; place < labels.length; place++) {
    if (!belongs(labels[place] ?? 0)) continue;
    let end = place + 1;
    while (end < labels.length && belongs(labels[end] ?? 0)) end += 1;
    spans.push(spanOver(parsed.tokens, first + place, first + end));
    // What ended the run belongs to no other.
    place = end;
  }
  return spans;
};

/** What the grammar has a quotation go on with behind the unit, in paragraphs without a cue of their own. */
const carriedOn = (parsed: ParsedText, unit: TokenRange, proposal: Proposal | undefined): Span[] =>
  (proposal?.roles ?? [])
    .filter(({ first, role }) => role === ROLE.content && first >= unit.last)
    .map(({ first, last }) => spanOver(parsed.tokens, first, last));

/** A candidate as a statement; null where it has no content. */
export const statementOf = (
  parsed: ParsedText,
  unit: TokenRange,
  { cue, reading, proposal }: Candidate,
  probability: number,
): FoundStatement | null => {
  const first = unit.first + reading.from;
  const [content, ...more] = spansOf(parsed, first, reading.labels, isContent);
  if (content === undefined) return null;
  return {
    source: spansOf(parsed, first, reading.labels, isSource),
    cue: [spanOver(parsed.tokens, unit.first + cue.first, unit.first + cue.last + 1)],
    content: [content, ...more, ...carriedOn(parsed, unit, proposal)] satisfies Spans,
    probability,
  };
};
