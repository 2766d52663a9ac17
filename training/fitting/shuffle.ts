/** The numbers below `length` in an order that looks random and is the same each time. */
export const shuffled = (length: number, seed: number): Int32Array => {
  const order = Int32Array.from({ length }, (_, index) => index);
  let state = seed;
  for (let last = length - 1; last > 0; last--) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const other = state % (last + 1);
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
};
