/** Where an imperative may begin. */
import type { Cue } from '../types.ts';

/** What stands before: nothing, the edge of a clause, or a word that leads up to it. */
const BEFORE =
  /(?:^|[.!?:;,–—|•>([-]\s*|\b(?:and|or|please|now|to|(?:you|readers) can(?: also)?|today|then)\s+)$/;

/** None of it is longer: more of a text is not looked at for each place. */
const LONGEST_BEFORE = 18;

const begins = (text: string, at: number): boolean =>
  BEFORE.test(text.slice(Math.max(0, at - LONGEST_BEFORE), at));

/**
 * A pattern where a clause or an imperative begins. What may stand before it is asked where it matches: as a part of
 * each pattern it would be most of them, and be compiled with each.
 */
export function at(source: string): Pick<Cue, 'pattern' | 'isPlace'> {
  return { pattern: new RegExp(`(?<!\\w)${source}`, 'g'), isPlace: begins };
}
