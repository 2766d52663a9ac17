import type { Analysis, Span } from '../analyse.ts';
import { type HighlightKey, highlightsOfKind, nameHighlight } from './highlight-names.ts';
import type { Subject } from './subjects.ts';

/** A stretch of the text that is marked. */
export interface Mark {
  readonly subject: Subject;
  readonly span: Span;
  readonly highlight: HighlightKey;
}

/**
 * Every mark of an analysis: sources, cues and contents, then the officials' names.
 * A span that is empty has no mark: there is nothing to paint.
 */
export function listMarks({ attributions, officials }: Analysis): Mark[] {
  const marks: Mark[] = [];
  const add = (subject: Subject, highlight: HighlightKey, spans: readonly Span[]) => {
    for (const span of spans) if (span[0] < span[1]) marks.push({ subject, span, highlight });
  };
  for (const [index, { kind, source, cue, content }] of attributions.entries()) {
    const subject: Subject = { type: 'attribution', index };
    const highlights = highlightsOfKind[kind];
    add(subject, highlights.source, source);
    add(subject, highlights.source, cue);
    add(subject, highlights.content, content);
  }
  for (const [index, { mentions }] of officials.entries()) {
    add({ type: 'official', index }, nameHighlight, mentions);
  }
  return marks;
}
