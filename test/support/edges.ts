/** Where two conventions mark the same statement with other edges (docs/decisions/two-conventions.md). */
import type { Found } from './in-words.ts';

type Statement = Found['attributions'][number];

/** A statement without what only one convention counts: `that` before a content, an adverb before a cue. */
export const atTheirEdges = (statement: Statement): Statement => ({
  ...statement,
  cue: statement.cue.map((words) => words.replace(/^\w+ly /u, '')),
  content: statement.content.map((words) => words.replace(/^that /u, '')),
});

/** The share of a reader's statements that are found, with their kind and speaker. */
export const shareFound = (expected: readonly Statement[], found: readonly Statement[]): number => {
  const isFound = ({ kind, speaker, cue }: Statement) =>
    found.some(
      (one) =>
        one.kind === kind &&
        one.speaker === speaker &&
        one.cue.join(' ').includes(cue.join(' ').split(' ').at(0) ?? ''),
    );
  return expected.filter(isFound).length / expected.length;
};
