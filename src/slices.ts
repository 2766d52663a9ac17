/** Work in steps: how long each takes, and the page's turn between two. */

/** What a step gave, and its time on the main thread in milliseconds. */
export interface Timed<Value> {
  readonly value: Value;
  readonly milliseconds: number;
}

/** Runs a step. */
export function timed<Value>(step: () => Value): Timed<Value> {
  const start = performance.now();
  const value = step();
  return { value, milliseconds: performance.now() - start };
}

/** Resolves once the browser has had its turn; before other tasks that wait, where it has `scheduler.yield`. */
export function yieldToPage(): Promise<void> {
  const scheduler: unknown = Reflect.get(globalThis, 'scheduler');
  if (hasYield(scheduler)) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function hasYield(scheduler: unknown): scheduler is { yield(): Promise<void> } {
  return typeof scheduler === 'object' && scheduler !== null && 'yield' in scheduler;
}
