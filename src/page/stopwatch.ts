import type { PageTimes } from '../messages.ts';

/** Main-thread time of each step on a page, in milliseconds. */
export interface Stopwatch {
  /** Does the work and takes its time. */
  time<Value>(step: keyof PageTimes, work: () => Value): Value;
  /** Takes over times that were measured elsewhere. */
  add(times: Partial<PageTimes>): void;
  times(): PageTimes;
}

/** A stopwatch at zero; a step that is done again counts as its last time. */
export function createStopwatch(): Stopwatch {
  let times: PageTimes = {
    gate: 0,
    sketch: 0,
    recognise: 0,
    fold: 0,
    clone: 0,
    parse: 0,
    map: 0,
    analyse: 0,
    paint: 0,
  };
  const add = (more: Partial<PageTimes>) => {
    times = { ...times, ...more };
  };
  return {
    time(step, work) {
      const start = performance.now();
      const value = work();
      add({ [step]: performance.now() - start });
      return value;
    },
    add,
    times: () => times,
  };
}
