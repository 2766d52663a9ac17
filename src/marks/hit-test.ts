import type { Article } from '../article/index.ts';
import { call } from '../dom.ts';
import type { Anchor } from './anchor.ts';
import { lazy } from './lazy.ts';
import { createMarkIndex } from './mark-index.ts';
import type { PaintedMark } from './painted-marks.ts';

/** A mark under a point, and where it stands: the range and which of its lines. */
export interface Hit {
  readonly mark: PaintedMark;
  readonly anchor: Anchor;
}

function contains({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}

/** The line of a mark that a point lies on, or null: a caret snaps to text that is far from the point. */
function anchorAt({ ranges }: PaintedMark, x: number, y: number): Anchor | null {
  for (const range of ranges) {
    const line = [...range.getClientRects()].findIndex((rectangle) => contains(rectangle, x, y));
    if (line >= 0) return { range, line };
  }
  return null;
}

/**
 * What gives the foremost mark under a point of the viewport, or null.
 *
 * One way for all browsers, by the caret: `highlightsFromPoint` is too young, and tells neither which
 * of the marks that share a highlight it was nor, through Firefox's wall between page and extension,
 * anything at all.
 */
export function createHitTest(
  article: Article,
  marks: readonly PaintedMark[],
): (x: number, y: number) => Hit | null {
  const index = lazy(() => createMarkIndex(marks));

  return (x, y) => {
    const caret = call(document, 'caretPositionFromPoint', x, y);
    if (!caret) return null;
    // A caret stands between two characters, and the point may be on either.
    for (const place of [caret.offset, caret.offset - 1]) {
      const offset = place < 0 ? null : article.offsetOf(caret.offsetNode, place);
      const mark = offset === null ? null : index()(offset);
      const anchor = mark && anchorAt(mark, x, y);
      if (anchor) return { mark, anchor };
    }
    return null;
  };
}
