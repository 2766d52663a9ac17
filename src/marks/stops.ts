import type { Analysis } from '../analyse.ts';
import { anchorOf, isSameSubject, type Subject, subjectsOf } from './subjects.ts';

export type Direction = 'next' | 'previous';

/**
 * The stops on the way through an article: every attribution and every official once, in reading
 * order; an official's stop is the first mention.
 */
export function listStops(analysis: Analysis): Subject[] {
  return subjectsOf(analysis)
    .map((subject) => ({ subject, start: anchorOf(analysis, subject)?.[0] ?? 0 }))
    .sort((one, other) => one.start - other.start)
    .map(({ subject }) => subject);
}

/** A stop's number, from 1, or 0 where the subject is none of them. */
export function numberOf(stops: readonly Subject[], subject: Subject): number {
  return stops.findIndex((stop) => isSameSubject(stop, subject)) + 1;
}

/**
 * The stop that comes next, round and round.
 *
 * @param current where the reader is; null for nowhere yet.
 * @param firstInView the index of the first stop below the top of the viewport: where to begin from nowhere.
 */
export function stepFrom(
  stops: readonly Subject[],
  current: Subject | null,
  direction: Direction,
  firstInView: number,
): Subject | null {
  const count = stops.length;
  const here = current ? numberOf(stops, current) - 1 : -1;
  if (here < 0)
    return stops[(firstInView + (direction === 'next' ? 0 : count - 1)) % count] ?? null;
  return stops[(here + (direction === 'next' ? 1 : count - 1)) % count] ?? null;
}
