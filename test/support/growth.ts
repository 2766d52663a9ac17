/** How the time of some work grows with what it is given: a ratio, which is the same on any machine. */

/** Work that takes less, in milliseconds of the processor, says nothing of its growth. */
const LEAST = 20;
const TRIES = 3;

/** How much more there is to do the second time. */
const TIMES_MORE = 4;

/** Between what a line through all of it takes, four times as long, and what goes over all for each part, sixteen. */
export const MOST_GROWTH = 9;

/** Of this process, whatever else the machine does, in milliseconds. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How many times as long it takes to do four times as much; the least of some tries.
 *
 * @param work does a share of all there is to do, `1 / TIMES_MORE` or 1, having made ready for it.
 * @returns 1 where all of it takes next to no time.
 */
export function growthOf(work: (share: number) => () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < TRIES && least > MOST_GROWTH; at += 1) {
    const whole = processorTime(work(1));
    if (whole < LEAST) return 1;
    least = Math.min(least, whole / processorTime(work(1 / TIMES_MORE)));
  }
  return least;
}
