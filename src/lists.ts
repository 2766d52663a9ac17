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

/** The index of the first value for which something holds, as it does for all behind it; the length where it does for none. */
export function firstIndex<Value>(
  values: readonly Value[],
  holds: (value: Value) => boolean,
): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = values[middle];
    if (value !== undefined && holds(value)) high = middle;
    else low = middle + 1;
  }
  return low;
}
