/** Boxes of readers' comments, which ask for an account as appeals do. */
import type { Line } from '../outline/index.ts';
import { COMMENTS_TITLE } from './lexicon/comments.ts';
import type { Reading } from './reading.ts';
import type { Run } from './run.ts';

/**
 * Whether a run holds what stands over readers' comments, or stands right under it and has no heading of its own:
 * `4 comments`.
 */
export function isOfComments({ lines }: Reading, { box, first, end }: Run): boolean {
  if (lines.slice(first, end).some(isTitle)) return true;
  const isUnder = (box.parent?.first ?? first) < first && lines[first]?.role !== 'heading';
  return isUnder && isTitle(lines[first - 1]);
}

/** A link that says so is an entry of a row. */
function isTitle(line: Line | undefined): boolean {
  if (line === undefined || line.linkShare > 0) return false;
  const isText = line.role === 'heading' || line.role === 'text';
  return isText && COMMENTS_TITLE.test(line.text.toLowerCase());
}
