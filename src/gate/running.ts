/**
 * Whether the page's script runs beside the gate's. Both live in the world that the browser keeps for the
 * extension's scripts, which no script of the page can see.
 */

const MARK = Symbol.for('says-who.page');

/** Says so, until `signal` aborts. */
export function markRunning(signal: AbortSignal): void {
  Reflect.set(globalThis, MARK, signal);
  const unmark = () => {
    // A newer script may run by now.
    if (Reflect.get(globalThis, MARK) === signal) Reflect.deleteProperty(globalThis, MARK);
  };
  signal.addEventListener('abort', unmark, { once: true });
}

export function isRunning(): boolean {
  return Reflect.has(globalThis, MARK);
}
