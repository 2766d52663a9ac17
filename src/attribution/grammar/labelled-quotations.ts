import type { Range } from './phrases.ts';
import type { ProposedStatement } from './statement.ts';
import { isMark, type Strand, spanOf, tagAt } from './strand.ts';

/** A label is no longer: `Ann Lee, the firm's chief executive:`. */
const LONGEST_LABEL = 12;

/** The name that a sentence starts with, before its colon or the comma of an apposition; null where none does. */
const labelOf = (strand: Strand, colon: number): Range | null => {
  let to = 0;
  while (to < colon && !isMark(strand, to, /^[,(]$/)) {
    const tag = tagAt(strand, to);
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'conjunction') return null;
    to += 1;
  }
  return to > 0 && tagAt(strand, to - 1) === 'properNoun' ? { from: 0, to } : null;
};

const colonOf = (strand: Strand): number => {
  for (let at = 1; at < LONGEST_LABEL; at++) if (isMark(strand, at, /^:$/)) return at;
  return -1;
};

/** `Ann Lee: “No.”` and the like: a name beside a quotation, with no verb at all. */
export const labelledQuotation = (strand: Strand): ProposedStatement[] => {
  const colon = colonOf(strand);
  const label =
    colon > 0 && tagAt(strand, colon + 1) === 'quotation' ? labelOf(strand, colon) : null;
  if (label === null) return [];
  return [
    {
      source: [spanOf(strand, label.from, label.to)],
      cue: [],
      content: [spanOf(strand, colon + 1, colon + 2)],
    },
  ];
};
