/** The door of `marks/`: who speaks, shown on the page. */
import type { Analysis } from '../analyse.ts';
import type { Article } from '../article/index.ts';
import { createGuide } from './guide.ts';
import { createHighlightPainter } from './highlight-painter.ts';
import { createHitTest, type Hit } from './hit-test.ts';
import { createHover, type Under } from './hover.ts';
import { paintAll } from './painted-marks.ts';
import { type PointerPlace, watchPointer } from './pointer.ts';
import type { Direction } from './stops.ts';

export { bringIntoView } from './bring-into-view.ts';
export { dropOldMarks } from './old-marks.ts';

/** The marks of a page, until they are removed. Nothing here throws, whatever the page does. */
export interface Marks {
  /**
   * Brings an attribution into view and opens its card, with the focus in it.
   *
   * @param index as in the analysis.
   * @returns false where there is no such attribution or the page does not show it (any more).
   */
  showAttribution(index: number): boolean;
  /** The same for an official's first mention. */
  showOfficial(index: number): boolean;
  /**
   * The same for the next or previous stop: from the one that the reader was brought to or points at, while that is in
   * view or its card is open; else from the top of the viewport.
   */
  step(direction: Direction): boolean;
  /** Takes everything away; the page is then as it was. A second call does nothing. */
  remove(): void;
}

/** Paints the attributions and officials of an article over the page, without changing it. */
export function paintMarks(article: Article, analysis: Analysis): Marks {
  const ending = new AbortController();
  const painter = createHighlightPainter();
  const marks = paintAll(article, analysis, painter);
  const guide = createGuide(article.text, analysis, marks, painter);
  const hitAt = createHitTest(article, marks);

  const hover = createHover<Hit>(
    (one, other) => one.mark === other.mark && one.anchor.range === other.anchor.range,
    ({ mark, anchor }) => guide.point(mark.subject, anchor),
    guide.leave,
  );
  const under = ({ x, y, target }: PointerPlace): Under<Hit> => {
    if (guide.isCard(target)) return 'card';
    const hit = hitAt(x, y);
    return hit ? { over: 'mark', target: hit } : 'nothing';
  };
  // A page without marks is left in peace.
  if (marks.length > 0) watchPointer((place) => hover.move(under(place)), ending.signal);

  return {
    showAttribution: (index) => guide.show({ type: 'attribution', index }),
    showOfficial: (index) => guide.show({ type: 'official', index }),
    step: guide.step,
    remove() {
      ending.abort();
      hover.cancel();
      guide.end();
      painter.clearAll();
    },
  };
}
