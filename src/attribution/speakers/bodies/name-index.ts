import { addTo } from '../../../lists.ts';
import type { NamedBody } from './named-bodies.ts';

/** The names of a text by their last and by their first word; each name once, where it first stands. */
export interface NameIndex {
  readonly byLast: ReadonlyMap<string, readonly NamedBody[]>;
  readonly byFirst: ReadonlyMap<string, readonly NamedBody[]>;
}

/** No more names than these are kept for one word, so that a text of one word costs no more than another. */
const MOST = 24;

/** Puts names into an index. */
export const indexNames = (bodies: readonly NamedBody[]): NameIndex => {
  const byLast = new Map<string, NamedBody[]>();
  const byFirst = new Map<string, NamedBody[]>();
  const seen = new Set<string>();
  for (const body of bodies) {
    const key = body.words.join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    addTo(byLast, body.words.at(-1) ?? '', body, MOST);
    addTo(byFirst, body.words[0] ?? '', body, MOST);
  }
  return { byLast, byFirst };
};
