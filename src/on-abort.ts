/** Has something undone when a signal aborts; never, where it has aborted already. */
export function onAbort(signal: AbortSignal, undo: () => void): void {
  signal.addEventListener('abort', undo, { once: true });
}
