/** Distances up to this one are told exactly. */
const EXACT = 4;
/** Farther ones by the first of these bounds that they do not exceed. */
const BOUNDS = [6, 9, 14, 20, 30, 50] as const;
/** What lies beyond the last bound. */
const BEYOND = EXACT + 1 + BOUNDS.length;

const bucketOf = (distance: number): number =>
  distance <= EXACT ? distance : EXACT + 1 + BOUNDS.findIndex((bound) => distance <= bound);

const TABLE = Uint8Array.from({ length: Math.max(...BOUNDS) + 1 }, (_, distance) =>
  bucketOf(distance),
);

/** A distance in tokens, exactly when near, else by its order of size. */
export const bucket = (distance: number): number => TABLE[distance] ?? BEYOND;
