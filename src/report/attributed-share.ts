import type { Attribution, Span } from '../analyse.ts';

/**
 * How much of a text is the content of some attribution, between 0 and 1, in UTF-16 units; what is
 * the content of several counts once.
 */
export function attributedShare(text: string, attributions: readonly Attribution[]): number {
  if (text.length === 0) return 0;
  const spans: Span[] = attributions.flatMap(({ content }) => [...content]);
  spans.sort(([a], [b]) => a - b);

  let covered = 0;
  let reached = 0;
  for (const [start, end] of spans) {
    const from = Math.max(start, reached);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    covered += to - from;
    reached = to;
  }
  return covered / text.length;
}
