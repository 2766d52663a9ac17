/** Which terms and pairs of terms tell most: those that weigh much, and that many blocks have. */

/** How a key is judged. */
interface Choice {
  /** What fewer blocks have is somebody's way of putting it. */
  readonly fewestBlocks: number;
  readonly mostKeys: number;
}

/**
 * The keys that tell most.
 *
 * @param blocks the keys of each block.
 * @param weigh what some keys weigh, fitted together: of each, how much it says at most.
 */
export function tellingKeys(
  blocks: readonly (readonly string[])[],
  { fewestBlocks, mostKeys }: Choice,
  weigh: (keys: readonly string[]) => Iterable<readonly [key: string, weight: number]>,
): string[] {
  const counts = new Map<string, number>();
  for (const keys of blocks) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const known = [...counts].filter(([, count]) => count >= fewestBlocks).map(([key]) => key);
  return [...weigh(known)]
    .map(([key, weight]) => ({ key, tells: weight * Math.sqrt(counts.get(key) ?? 0) }))
    .sort((one, other) => other.tells - one.tells || (one.key < other.key ? -1 : 1))
    .slice(0, mostKeys)
    .map(({ key }) => key);
}
