/**
 * Which scripts run in a page. All live in the world that the browser keeps for the extension's scripts, which no
 * script of the page can see; an updated extension gets a new one.
 */
import { onAbort } from '../on-abort.ts';

const GATE = Symbol.for('says-who.gate');
const PAGE = Symbol.for('says-who.page');

/** Says that the gate has come with the page. */
export function markGate(): void {
  Reflect.set(globalThis, GATE, true);
}

/** Whether the gate is there: where it is not, the page is older than the extension. */
export function isBesideGate(): boolean {
  return Reflect.has(globalThis, GATE);
}

/** Says that the page's script runs, until `signal` aborts. */
export function markRunning(signal: AbortSignal): void {
  Reflect.set(globalThis, PAGE, signal);
  const unmark = () => Reflect.deleteProperty(globalThis, PAGE);
  onAbort(signal, unmark);
}

/** Whether the page's script runs. */
export function isRunning(): boolean {
  return Reflect.has(globalThis, PAGE);
}
