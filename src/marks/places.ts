import type { Analysis } from '../analyse.ts';
import type { Anchor } from './anchor.ts';
import type { PaintedMark } from './painted-marks.ts';
import { anchorOf, type Subject } from './subjects.ts';

/** Where the page shows a subject: all its ranges, and the place that its card opens at. */
export interface Place {
  readonly ranges: readonly Range[];
  readonly anchor: Anchor;
  /** Whether the reader comes by it: some of it is marked. */
  readonly isMarked: boolean;
}

const keyOf = ({ type, index }: Subject) => `${type} ${index}`;

/** @returns what gives a subject's place, or null where the page does not show it. */
export function createPlaces(
  analysis: Analysis,
  marks: readonly PaintedMark[],
): (subject: Subject) => Place | null {
  const places = new Map<string, { ranges: Range[]; anchor: Anchor; isMarked: boolean }>();

  for (const { subject, span, ranges, isWanted } of marks) {
    const [range] = ranges;
    if (!range) continue;
    const anchor = { range, line: 0 };
    const place = places.get(keyOf(subject)) ?? { ranges: [], anchor, isMarked: false };
    // Where the very anchor is not shown, the first mark that is stands in for it.
    if (span[0] === anchorOf(analysis, subject)?.[0]) place.anchor = anchor;
    place.isMarked ||= isWanted;
    for (const each of ranges) place.ranges.push(each);
    places.set(keyOf(subject), place);
  }
  return (subject) => places.get(keyOf(subject)) ?? null;
}
