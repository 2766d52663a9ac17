import type { ArgumentReading } from './argument-reading.ts';
import { isContent, isSource } from './labels.ts';

/** Places in the unit where a candidate's arguments start and end (inclusive), -1 where there are none. */
export interface ArgumentEdges {
  readonly sourceFirst: number;
  readonly sourceLast: number;
  readonly contentFirst: number;
  readonly contentLast: number;
}

/** Where source and content of a reading begin and end, from the first label to the last. */
export const edgesOf = ({ from, labels }: ArgumentReading): ArgumentEdges => {
  let [sourceFirst, sourceLast, contentFirst, contentLast] = [-1, -1, -1, -1];
  for (let place = 0; place < labels.length; place++) {
    const label = labels[place];
    if (isSource(label)) {
      if (sourceFirst < 0) sourceFirst = from + place;
      sourceLast = from + place;
    } else if (isContent(label)) {
      if (contentFirst < 0) contentFirst = from + place;
      contentLast = from + place;
    }
  }
  return { sourceFirst, sourceLast, contentFirst, contentLast };
};

/** Whether a place of the unit is part of a reading's content. */
export const isContentAt = ({ from, labels }: ArgumentReading, place: number): boolean =>
  isContent(labels[place - from]);
