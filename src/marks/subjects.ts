/** What a mark, a card or a stop is about: one attribution or one official of the analysis. */
import type { Analysis, Span } from '../analyse.ts';

/** One attribution or one official of an analysis. */
export interface Subject {
  readonly type: 'attribution' | 'official';
  /** Its place in the analysis' list. */
  readonly index: number;
}

/** Whether two subjects are the same. */
export function isSameSubject(one: Subject, other: Subject): boolean {
  return one.type === other.type && one.index === other.index;
}

/** Every subject of an analysis. */
export function subjectsOf({ attributions, officials }: Analysis): Subject[] {
  return [
    ...attributions.map((_, index) => ({ type: 'attribution', index }) as const),
    ...officials.map((_, index) => ({ type: 'official', index }) as const),
  ];
}

/** The words that stand for a subject: where its card opens and where the reader is brought to. */
export function anchorOf({ attributions, officials }: Analysis, subject: Subject): Span | null {
  if (subject.type === 'official') return officials[subject.index]?.mentions[0] ?? null;
  const attribution = attributions[subject.index];
  if (!attribution) return null;
  // The cue first: several attributions may share one source.
  return attribution.cue[0] ?? attribution.source[0] ?? attribution.content[0];
}
