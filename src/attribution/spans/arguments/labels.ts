/** Labels of a token beside a cue. */
export const LABEL = {
  outside: 0,
  sourceBegins: 1,
  source: 2,
  contentBegins: 3,
  content: 4,
  cue: 5,
} as const;

/** So many labels there are. */
export const LABELS = 6;

const START = LABELS;

/** What may not follow what: a part goes on only where it has begun. The last row is the start. */
export const FORBIDDEN: readonly (readonly [before: number, label: number])[] = [
  [LABEL.outside, LABEL.source],
  [LABEL.contentBegins, LABEL.source],
  [LABEL.content, LABEL.source],
  [LABEL.cue, LABEL.source],
  [START, LABEL.source],
  [LABEL.outside, LABEL.content],
  [LABEL.sourceBegins, LABEL.content],
  [LABEL.source, LABEL.content],
  [LABEL.cue, LABEL.content],
  [START, LABEL.content],
];

/** Whether a label is of a source. */
export const isSource = (label: number | undefined): boolean =>
  label === LABEL.sourceBegins || label === LABEL.source;

/** Whether a label is of a content. */
export const isContent = (label: number | undefined): boolean =>
  label === LABEL.contentBegins || label === LABEL.content;
