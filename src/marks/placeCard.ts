/** Lengths in CSS pixels, places from the viewport's top left corner. */
interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
}

/** Between the mark and its card. */
const GAP = 6;
/** Between the card and the edge of the viewport. */
const MARGIN = 8;

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, most));

/**
 * Where a card goes: below its mark, or above where there is more room; always within the viewport.
 *
 * @param mark the rectangle that must not be covered, if it can be helped.
 */
export function placeCard(mark: Rectangle, card: Size, viewport: Size): Place {
  const below = mark.bottom + GAP;
  const roomBelow = viewport.height - MARGIN - below;
  const roomAbove = mark.top - GAP - MARGIN;
  const goesBelow = card.height <= roomBelow || roomBelow >= roomAbove;
  return {
    left: clamp(mark.left, MARGIN, Math.max(MARGIN, viewport.width - MARGIN - card.width)),
    top: clamp(
      goesBelow ? below : mark.top - GAP - card.height,
      MARGIN,
      Math.max(MARGIN, viewport.height - MARGIN - card.height),
    ),
  };
}
