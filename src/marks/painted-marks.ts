import type { Analysis } from '../analyse.ts';
import type { Article } from '../article/index.ts';
import type { MarkPart } from '../mark-parts.ts';
import type { HighlightKey } from './highlight-names.ts';
import type { HighlightPainter } from './highlight-painter.ts';
import { listMarks, type Mark } from './mark-list.ts';

/** A mark and the live ranges that show it. */
export interface PaintedMark extends Mark {
  readonly ranges: readonly Range[];
  /** Whether the reader wants to see it: one that is not only says where its words are. */
  readonly isWanted: boolean;
}

/**
 * Paints every mark of an analysis.
 *
 * Where the system forces its colours, contents stay plain until their card opens: Chromium then
 * paints every highlight as if it were selected, and half an article would be.
 *
 * @param unmarked what the reader wants unmarked.
 * @returns the marks whose words the page shows.
 */
export function paintAll(
  article: Article,
  analysis: Analysis,
  unmarked: readonly MarkPart[],
  painter: HighlightPainter,
): PaintedMark[] {
  const forcedColours = matchMedia('(forced-colors: active)').matches;
  const marks: PaintedMark[] = [];
  const byHighlight = new Map<HighlightKey, Range[]>();

  for (const { subject, span, highlight } of listMarks(analysis)) {
    const ranges = article.rangesOf(span);
    if (ranges.length === 0) continue;
    const isWanted = !highlight.parts.some((part) => unmarked.includes(part));
    marks.push({ subject, span, highlight, ranges, isWanted });
    if (!isWanted || (forcedColours && highlight.layer === 'content')) continue;
    const painted = byHighlight.get(highlight) ?? [];
    byHighlight.set(highlight, painted);
    // One by one, as a function takes only so many arguments.
    for (const range of ranges) painted.push(range);
  }
  for (const [highlight, ranges] of byHighlight) painter.paint(highlight, ranges);
  return marks;
}
