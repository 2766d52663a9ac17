const BOUNDS = [4, 6, 9, 14, 20, 30, 50] as const;
const FARTHEST = BOUNDS[6];
/** Beyond the last bound. */
const BEYOND = 11;

const TABLE = Uint8Array.from({ length: FARTHEST + 1 }, (_, distance) =>
  distance <= BOUNDS[0] ? distance : BOUNDS.findIndex((bound) => distance <= bound) + 4,
);

/** A distance in tokens, exactly when near, else by its order of size. */
export const bucket = (distance: number): number => TABLE[distance] ?? BEYOND;
