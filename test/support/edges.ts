/** Where two conventions mark the same statement with other edges (docs/decisions/two-conventions.md). */
import type { Found } from './in-words.ts';

type Statement = Found['attributions'][number];

/** A statement without what only one convention counts: `that` before a content, an adverb before a cue. */
export const atTheirEdges = (statement: Statement): Statement => ({
  ...statement,
  cue: statement.cue.map((words) => words.replace(/^\w+ly /u, '')),
  content: statement.content.map((words) => words.replace(/^that /u, '')),
});
