/** Lengths in CSS pixels, places from the viewport's top left corner. */
interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

interface Rectangle extends Stretch {
  readonly left: number;
  readonly right: number;
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
/** Where there is less room than this beside the whole statement, the card stands beside its mark alone. */
const READABLE_HEIGHT = 240;

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, most));

const roomsBeside = ({ top, bottom }: Stretch, viewport: Size) => ({
  below: viewport.height - MARGIN - GAP - bottom,
  above: top - GAP - MARGIN,
});

/**
 * Where a card goes: below its mark, or above where there is more room; always within the viewport.
 *
 * @param mark the rectangle that must not be covered, if it can be helped.
 * @param statement how far up and down what belongs to the mark goes: better not covered either.
 * @param card its size where nothing limits its height.
 */
export function placeCard(
  mark: Rectangle,
  statement: Stretch,
  card: Size,
  viewport: Size,
): CardPlace {
  const beside = roomsBeside(statement, viewport);
  const isRoomy = Math.max(beside.below, beside.above) >= Math.min(card.height, READABLE_HEIGHT);
  const kept = isRoomy ? statement : mark;
  const rooms = roomsBeside(kept, viewport);
  const goesBelow = card.height <= rooms.below || rooms.below >= rooms.above;
  const room = Math.max(LEAST_HEIGHT, goesBelow ? rooms.below : rooms.above);
  const maxHeight = Math.min(room, viewport.height - 2 * MARGIN);
  const height = Math.min(card.height, maxHeight);
  const top = goesBelow ? kept.bottom + GAP : kept.top - GAP - height;
  return {
    left: clamp(mark.left, MARGIN, Math.max(MARGIN, viewport.width - MARGIN - card.width)),
    top: clamp(top, MARGIN, Math.max(MARGIN, viewport.height - MARGIN - height)),
    maxHeight,
  };
}
