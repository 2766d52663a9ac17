/**
 * Adds a value to the list of a key.
 *
 * @param most how many values a list has at most; what comes later is left out.
 */
export function addTo<Key, Value>(
  lists: Map<Key, Value[]>,
  key: Key,
  value: Value,
  most = Number.POSITIVE_INFINITY,
): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (list.length < most) list.push(value);
}

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
