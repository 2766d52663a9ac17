/**
 * A stretch of a text: UTF-16 offsets as `String.prototype.slice` takes them, the end exclusive,
 * with `0 ≤ start ≤ end ≤ text.length`.
 */
export type Span = readonly [start: number, end: number];

/** One span or more. */
export type Spans = readonly [Span, ...Span[]];

/** Whether two spans have characters in common. */
export const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
