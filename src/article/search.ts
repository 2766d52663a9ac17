/**
 * The index of the first item for which `holds`, by halving; the end of the stretch where there is none.
 *
 * @param holds false for every item before some place in the stretch, and true from there on.
 */
export function firstWhere<Item>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
  [start, end]: readonly [start: number, end: number] = [0, items.length],
): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item === undefined || holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
