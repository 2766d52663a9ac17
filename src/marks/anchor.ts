/** A line of a range that is on the page: a card's place, also when the page has moved since. */
export interface Anchor {
  readonly range: Range;
  readonly line: number;
}

/** The rectangle of an anchor in the viewport now, or null where the page shows it no longer. */
export function rectangleOf({ range, line }: Anchor): DOMRect | null {
  const lines = range.getClientRects();
  return lines[line] ?? lines[0] ?? null;
}

export function isInView(anchor: Anchor): boolean {
  const rectangle = rectangleOf(anchor);
  return rectangle !== null && rectangle.bottom > 0 && rectangle.top < innerHeight;
}
