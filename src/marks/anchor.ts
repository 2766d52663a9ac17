/** A line of a range that is on the page: a card's place, also when the page has moved since. */
export interface Anchor {
  readonly range: Range;
  readonly line: number;
}

/** How far from its mark a card may stand so that a statement can be read beside it, as a share of the viewport's height. */
const REACH = 0.25;

/** Where a card stands: an anchor, and all that is marked with it and better stays in sight. */
export interface Spot extends Anchor {
  readonly statement: readonly Range[];
}

/**
 * How far up and down the lines of a statement go that stand near its mark.
 *
 * @param mark the rectangle of its anchor.
 */
export function stretchOf({ statement }: Spot, mark: DOMRect): Pick<DOMRect, 'top' | 'bottom'> {
  const reach = REACH * innerHeight;
  let { top, bottom } = mark;
  for (const line of statement.flatMap((range) => [...range.getClientRects()])) {
    if (line.top >= mark.top - reach) top = Math.min(top, line.top);
    if (line.bottom <= mark.bottom + reach) bottom = Math.max(bottom, line.bottom);
  }
  return { top, bottom };
}

/** The rectangle of an anchor in the viewport now, or null where the page shows it no longer. */
export function rectangleOf({ range, line }: Anchor): DOMRect | null {
  const lines = range.getClientRects();
  return lines[line] ?? lines[0] ?? null;
}

/** Whether the page has taken the words of an anchor away. */
export function isGone({ range }: Anchor): boolean {
  return range.collapsed;
}

/** Whether some of an anchor is within the viewport. */
export function isInView(anchor: Anchor): boolean {
  const rectangle = rectangleOf(anchor);
  return rectangle !== null && rectangle.bottom > 0 && rectangle.top < innerHeight;
}
