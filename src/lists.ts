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
