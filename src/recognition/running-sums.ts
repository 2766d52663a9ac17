/** What any stretch of a list adds up to, in constant time. */

/** The sum at `n` is of the first `n` values. */
export type RunningSums = readonly number[];

/** The running sums of a list. */
export function runningSums(values: readonly number[]): RunningSums {
  const sums = [0];
  let sum = 0;
  for (const value of values) {
    sum += value;
    sums.push(sum);
  }
  return sums;
}

/** What the values from `first` up to `end` add up to; `end` is no larger than the list. */
export function sumBetween(sums: RunningSums, first: number, end: number): number {
  return (sums[end] ?? 0) - (sums[first] ?? 0);
}
