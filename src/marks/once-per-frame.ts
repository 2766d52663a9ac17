import { onAbort } from '../on-abort.ts';

/** Gives what has `act` called before the next frame, once however often it is asked; never after `signal` aborts. */
export function oncePerFrame(act: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  onAbort(signal, () => cancelAnimationFrame(frame));
  return () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      act();
    });
  };
}
