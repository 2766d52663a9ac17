/** The door of `marks/`: who speaks, shown on the page. */
import type { Analysis } from '../analyse.ts';
import type { Article } from '../article/index.ts';
import type { MarkPart } from '../mark-parts.ts';
import { createGuide, type Held } from './guide.ts';
import { createHighlightPainter } from './highlight-painter.ts';
import { createHitTest, type Hit } from './hit-test.ts';
import { createHover, type Under } from './hover.ts';
import { listMarks } from './mark-list.ts';
import { paintAll, placeMarks } from './painted-marks.ts';
import { type PointerPlace, watchPointer, watchTaps } from './pointer.ts';
import type { Direction } from './stops.ts';

export { dropOldMarks } from './old-marks.ts';

/** The marks of a page, until they are removed. Nothing here throws, whatever the page does. */
export interface Marks {
  /**
   * Brings an attribution into view and opens its card, with the focus in it; what the reader wants unmarked has none,
   * and is lit up for a moment only.
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
  /** Whether the page has all the words that are to be marked. */
  areWhole(): boolean;
  /** Takes everything away; the page is then as it was. A second call does nothing. */
  remove(): void;
  /** Takes everything away but an open card, which is for the marks that are painted next. */
  handOver(): Held;
}

/**
 * Paints the attributions and officials of an article over the page, without changing it.
 *
 * @param unmarked what the reader wants unmarked.
 * @param held what the marks of the same article, as it was before, have handed over: the reader is where they were,
 * if that is still there.
 */
export function paintMarks(
  article: Article,
  analysis: Analysis,
  unmarked: readonly MarkPart[],
  held: Held | null = null,
): Marks {
  const ending = new AbortController();
  const painter = createHighlightPainter();
  const marks = placeMarks(article, analysis, unmarked);
  paintAll(marks, painter, ending.signal);
  const wanted = marks.filter(({ isWanted }) => isWanted);
  const guide = createGuide({ text: article.text, analysis }, marks, painter, held);
  const hitAt = createHitTest(article, wanted);

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
  const tap = ({ x, y }: PointerPlace) => {
    const hit = hitAt(x, y);
    if (hit) guide.point(hit.mark.subject, hit.anchor);
  };
  // A page without marks is left in peace.
  if (wanted.length > 0) {
    watchPointer((place) => hover.move(under(place)), ending.signal);
    watchTaps(tap, ending.signal);
  }

  // The pointer may rest on a card that is there already.
  if (held) hover.move('card');
  const end = () => {
    ending.abort();
    hover.cancel();
    painter.clearAll();
  };
  return {
    showAttribution: (index) => guide.show({ type: 'attribution', index }),
    showOfficial: (index) => guide.show({ type: 'official', index }),
    step: guide.step,
    areWhole: () =>
      marks.length === listMarks(analysis).length &&
      marks.every(({ ranges }) => ranges.every((range) => !range.collapsed)),
    remove() {
      guide.end();
      end();
    },
    handOver() {
      end();
      return guide.handOver();
    },
  };
}
