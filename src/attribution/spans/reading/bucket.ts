const BOUNDS = [4, 6, 9, 14, 20, 30, 50] as const;

/** A distance in tokens, exactly when near, else by its order of size. */
export const bucket = (distance: number): number => {
  if (distance <= BOUNDS[0]) return distance;
  const above = BOUNDS.findIndex((bound) => distance <= bound);
  return above < 0 ? 11 : above + 4;
};
