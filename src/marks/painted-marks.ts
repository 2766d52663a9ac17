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
 * Finds where the page shows the marks of an analysis.
 *
 * @param unmarked what the reader wants unmarked.
 * @returns the marks whose words the page shows.
 */
export function placeMarks(
  article: Article,
  analysis: Analysis,
  unmarked: readonly MarkPart[],
): PaintedMark[] {
  const marks: PaintedMark[] = [];
  for (const { subject, span, highlight } of listMarks(analysis)) {
    const ranges = article.rangesOf(span);
    if (ranges.length === 0) continue;
    const isWanted = !highlight.parts.some((part) => unmarked.includes(part));
    marks.push({ subject, span, highlight, ranges, isWanted });
  }
  return marks;
}

/** Paints all that the reader wants to see, and keeps to it as the system's colours change, until `signal` aborts. */
export function paintAll(
  marks: readonly PaintedMark[],
  painter: HighlightPainter,
  signal: AbortSignal,
): void {
  const forced = matchMedia('(forced-colors: active)');
  const paint = () => {
    for (const [highlight, ranges] of rangesByHighlight(marks)) {
      if (isPlain(highlight, forced)) painter.clear(highlight);
      else painter.paint(highlight, ranges);
    }
  };
  paint();
  forced.addEventListener('change', paint, { signal });
}

/**
 * Where the system forces its colours, contents stay plain until their card opens: Chromium then
 * paints every highlight as if it were selected, and half an article would be.
 */
const isPlain = ({ layer }: HighlightKey, forced: MediaQueryList): boolean =>
  forced.matches && layer === 'content';

function rangesByHighlight(marks: readonly PaintedMark[]): Map<HighlightKey, Range[]> {
  const byHighlight = new Map<HighlightKey, Range[]>();
  for (const { highlight, ranges, isWanted } of marks) {
    if (!isWanted) continue;
    const painted = byHighlight.get(highlight) ?? [];
    byHighlight.set(highlight, painted);
    // One by one, as a function takes only so many arguments.
    for (const range of ranges) painted.push(range);
  }
  return byHighlight;
}
