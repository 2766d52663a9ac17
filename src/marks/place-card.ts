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

interface CardPlace {
  readonly left: number;
  readonly top: number;
  /** How high the card may be there; what is more scrolls inside it. */
  readonly maxHeight: number;
}

/** Between the mark and its card. */
const GAP = 6;
/** Between the card and the edge of the viewport. */
const MARGIN = 8;
/** Where there is less room than this beside the mark, the card covers it. */
const LEAST_HEIGHT = 160;

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, most));

/**
 * Where a card goes: below its mark, or above where there is more room; always within the viewport.
 *
 * @param mark the rectangle that must not be covered, if it can be helped.
 * @param card its size where nothing limits its height.
 */
export function placeCard(mark: Rectangle, card: Size, viewport: Size): CardPlace {
  const below = mark.bottom + GAP;
  const roomBelow = viewport.height - MARGIN - below;
  const roomAbove = mark.top - GAP - MARGIN;
  const goesBelow = card.height <= roomBelow || roomBelow >= roomAbove;
  const room = Math.max(LEAST_HEIGHT, goesBelow ? roomBelow : roomAbove);
  const maxHeight = Math.min(room, viewport.height - 2 * MARGIN);
  const height = Math.min(card.height, maxHeight);
  const top = goesBelow ? below : mark.top - GAP - height;
  return {
    left: clamp(mark.left, MARGIN, Math.max(MARGIN, viewport.width - MARGIN - card.width)),
    top: clamp(top, MARGIN, Math.max(MARGIN, viewport.height - MARGIN - height)),
    maxHeight,
  };
}
